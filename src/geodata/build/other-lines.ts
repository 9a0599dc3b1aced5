import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { observationOf } from '../../lib/domain/control/control-inputs';
import { latestVintage } from '../../lib/domain/dataset/price';
import { observationAt } from '../../lib/domain/dataset/timeline';
import { isOn } from '../../lib/domain/dataset/occupation-record';
import { byLineAlone } from '../../lib/domain/control/control-history';
import { estimateAt } from '../../lib/domain/estimate/estimate-at';
import {
	differingShares,
	differingSides,
	oblastFromKm2,
	type OtherLine
} from '../../lib/domain/estimate/other-line';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { linesOf } from '../../lib/domain/geometry/edge-lines';
import { edgeIndex, type EdgeIndex } from '../../lib/domain/geometry/edge-index';
import { areaEdges, type Edges } from '../../lib/domain/geometry/edges';
import { frontLine, type IsLand } from '../../lib/domain/geometry/front-line';
import { gainedAndLostBetween } from '../../lib/domain/geometry/gained-lost';
import { overlapKm2, shareOf } from '../../lib/domain/geometry/overlap';
import { isInside } from '../../lib/domain/geometry/point-status';
import { holdableArea } from '../../lib/domain/land/holdable-land';
import { prepareLand, type PreparedLand } from '../../lib/domain/land/prepared-land';
import { layArea, type LaidArea } from '../../lib/domain/what-if/laid-area';
import type { ObservedControl } from '../../lib/domain/what-if/inserted-observation';
import { withControlAt } from '../../lib/domain/what-if/replaced-observation';
import type { Geodata } from '../../lib/check/assemble/geodata';
import { Derivations } from '../kept/derivations';
import { piecesOf } from './basin-parts';
import type { Derived } from './derive';
import { onlyInFirstKm2 } from './land-differences';
import { freeParts } from './holdable-land';
import { occupiedGeometryAt } from './occupied-area';
import { controlByOtherLine } from './other-line-control';
import { polygonsOf } from './record-topology';
import { ukraineOf } from './ukraine';

type Area = Polygon | MultiPolygon;

/** A comparison with their front line. */
export interface LaidOtherLine {
	readonly figures: OtherLine;
	readonly frontLine: MultiLineString;
}

/**
 * Every line of another source beside the record on its day. Throws RangeError for an area that the check of the
 * geodata refuses.
 */
export function otherLines(
	geodata: Geodata,
	derived: Derived,
	derivations = new Derivations()
): readonly LaidOtherLine[] {
	const { features } = geodata.comparisons;
	if (features.length === 0) return [];
	const { record, dataset, holdableLand } = derived;
	const { shapes } = geodata;
	const ukraine = ukraineOf(shapes.oblasts, derivations);
	const land = onDemand(() => landOf(geodata, derived));
	return features.map(({ id: date, geometry, properties: { origin } }) => {
		const at = observationAt(dataset.timeline, date);
		const ours = occupiedGeometryAt(record, at);
		const { snapshots } = record.objects;
		const isOutline = snapshots.geometries.some(({ properties }) => isOn(properties.intervals, at));
		const pieces = piecesOf(shapes, derivations);
		const inputs = { geometry, ours, isOutline, ukraine, holdableLand, pieces };
		const drawn = derivations.of('other line', inputs, () => {
			// An outline of the record leaves such strips as well, and has no pockets.
			const pockets = isOutline ? null : edgeIndex(areaEdges(ours));
			const theirs = completed(geometry, ukraine.value, land(), pockets);
			const line = frontOf(theirs, land());
			return {
				...{ whole: theirs.whole, line },
				land: differingLand(ours, theirs),
				oblasts: differingOblasts(geodata, ours, theirs)
			};
		});
		const area = onDemand(() => ({
			...laidArea(drawn.value.whole, land()),
			front: drawn.value.line
		}));
		const control = controlByOtherLine(geodata, dataset, { at, drawn, area }, derivations);
		return {
			figures: {
				...{ origin, date, ...drawn.value.land },
				oblasts: drawn.value.oblasts,
				...differingEstimate(derived, at, control)
			},
			frontLine: {
				type: 'MultiLineString',
				coordinates: linesOf(drawn.value.line, drawn.value.line.x0.keys())
			}
		};
	});
}

/** Made when it is first asked for. */
function onDemand<T extends object>(make: () => T): () => T {
	let made: T | null = null;
	return () => (made ??= make());
}

interface Completed {
	readonly drawn: Area;
	/** Strips of land that it leaves along a border or coast. */
	readonly enclosed: MultiPolygon;
	/** Both together. */
	readonly whole: MultiPolygon;
	/** The rest of Ukraine: what its front line borders. */
	readonly free: EdgeIndex;
}

/**
 * What a source draws, and the land between it and a border or coast that it does not quite reach: what does not hang
 * together with the largest free part of Ukraine, and is occupied in the record (`ours`; null: all of it). A pocket that is
 * free in the record too stays free; lagoons are no land.
 */
function completed(
	drawn: Area,
	ukraine: Area,
	{ holdable }: PreparedLand,
	ours: EdgeIndex | null
): Completed {
	const [largest, ...others] = freeParts(ukraine, drawn);
	const land = others.filter((part) => areaKm2(part) > 0 && shareOf(holdable, part) > 0.5);
	const isStrip = (part: Polygon) => ours === null || shareOf(ours, part) > 0.5;
	const enclosed = land.filter(isStrip).map(({ coordinates }) => coordinates);
	const pockets = land.filter((part) => !isStrip(part)).map(({ coordinates }) => coordinates);
	return {
		drawn,
		enclosed: multiPolygon(enclosed),
		whole: multiPolygon([...polygonsOf(drawn), ...enclosed]),
		free: edgeIndex(
			areaEdges(multiPolygon([...(largest === undefined ? [] : [largest.coordinates]), ...pockets]))
		)
	};
}

function multiPolygon(coordinates: MultiPolygon['coordinates']): MultiPolygon {
	return { type: 'MultiPolygon', coordinates };
}

function landOf({ shapes }: Geodata, { holdableLand }: Derived): PreparedLand {
	const places = [...shapes.oblasts.features, ...piecesOf(shapes)];
	return prepareLand({
		holdable: holdableArea(holdableLand),
		places: new Map(places.map(({ id, geometry }) => [id, geometry])),
		outlines: shapes.depositOutlines
	});
}

function laidArea(whole: Area, land: PreparedLand): LaidArea {
	const laid = layArea(whole, land, null);
	if (laid.kind !== 'laid') throw new RangeError(`an area that is ${laid.kind}`);
	return laid;
}

/** Their front line: what borders on land that they leave free. */
function frontOf({ whole, free }: Completed, land: PreparedLand): Edges {
	const index = edgeIndex(areaEdges(whole));
	const isFreeLand: IsLand = (lng, lat) =>
		isInside(land.holdable, lng, lat) && isInside(free, lng, lat);
	return frontLine(index.edges, index, isFreeLand);
}

/** A strip that their area leaves along a border or coast is theirs where it is ours: they say nothing else of it. */
function differingLand(
	ours: MultiPolygon,
	{ drawn, enclosed, whole }: Completed
): Omit<OtherLine, 'origin' | 'date' | 'oblasts' | 'deposits' | 'shares'> {
	const enclosedKm2 = overlapKm2(edgeIndex(areaEdges(ours)), enclosed);
	return {
		oursKm2: areaKm2(ours),
		theirsKm2: areaKm2(drawn) + enclosedKm2,
		enclosedKm2,
		onlyOursKm2: gainedAndLostBetween(ours, whole).lostKm2,
		onlyTheirsKm2: gainedAndLostBetween(ours, drawn).gainedKm2
	};
}

function differingOblasts(
	{ shapes }: Geodata,
	ours: Area,
	{ drawn, whole }: Completed
): OtherLine['oblasts'] {
	const [we, they, all] = [ours, drawn, whole].map((area) => edgeIndex(areaEdges(area)));
	const both = (land: OtherLine['oblasts'][number]) => land.onlyOursKm2 + land.onlyTheirsKm2;
	return shapes.oblasts.features
		.map(({ id, geometry }) => {
			const place = edgeIndex(areaEdges(geometry));
			return {
				code: id,
				onlyOursKm2: onlyInFirstKm2(place, we!, all!),
				onlyTheirsKm2: onlyInFirstKm2(place, they!, we!)
			};
		})
		.filter((land) => both(land) > oblastFromKm2)
		.sort((a, b) => both(b) - both(a));
}

/** The estimates with either line; figures, prices and the error of the line are the same for both. */
function differingEstimate(
	{ dataset, history }: Derived,
	at: number,
	control: Omit<ObservedControl, 'contested'>
): Pick<OtherLine, 'deposits' | 'shares'> {
	const { date } = observationOf(dataset.timeline, at);
	const line = byLineAlone(history);
	const [ours, theirs] = [line, withControlAt(line, dataset.timeline, at, control)].map((of) =>
		estimateAt(dataset, of, { date, oblast: null, prices: latestVintage })
	);
	return { deposits: differingSides(ours!, theirs!), shares: differingShares(ours!, theirs!) };
}
