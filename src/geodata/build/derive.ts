import type { MultiPolygon, Polygon } from 'geojson';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import { observationAt } from '../../lib/domain/dataset/timeline';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import { lastDateBefore2022Invasion } from '../../lib/domain/control/deposit-control';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { holdableArea, type HoldableLand } from '../../lib/domain/land/holdable-land';
import type { OccupationTopology, OccupiedArea } from '../../lib/domain/dataset/occupation-record';
import { preparedOutlines } from '../../lib/domain/land/prepared-land';
import type { Geodata } from '../../lib/check/assemble/geodata';
import type { BasinPiece } from '../../lib/domain/land/basin-pieces';
import { areaHistories } from './area-histories';
import { boundHistories } from './bound-histories';
import { basinParts, piecesOf } from './basin-parts';
import { contestedAreas, contestedPoints } from './contested-histories';
import { changedObservations } from './changed-observations';
import { datedRecord, type DatedRecord } from './dated-record';
import { decidedHistories } from './decided-histories';
import { depositHistories } from './deposit-histories';
import { frontStretches } from './front-stretches';
import { holdableLand, unionOf } from './holdable-land';
import { occupiedAreaAt } from './occupied-area';
import { pointsNearLine } from './points-near-line';
import { outlineHistories } from './outline-histories';
import { recordTopology, type QuantizedTopology } from './record-topology';

/** All that the site computes with, derived from the checked geodata. */
export interface Derived {
	readonly dataset: Dataset;
	readonly record: OccupationTopology;
	readonly occupiedLatest: OccupiedArea;
	readonly history: ControlHistory;
	/** The land of Ukraine that can be held, for the front line of an imported or drawn area. */
	readonly holdableLand: HoldableLand;
}

/** Pure: the same geodata gives the same result to the last byte. */
export function derive(geodata: Geodata): Derived {
	const { timeline } = geodata;
	const topology = occupationTopology(geodata);
	const ukraine = unionOf(geodata.shapes.oblasts.features.map((oblast) => oblast.geometry));
	const land = holdableLand(topology, ukraine, waterOf(geodata));
	const dated = datedRecord(topology, ukraine, holdableArea(land), timeline);
	const record = { ...topology, ...frontStretches(topology, dated.front) };
	const pieces = piecesOf(geodata.shapes);
	const parts = basinParts(geodata, pieces, dated);
	return {
		dataset: datasetOf(geodata, changedObservations(topology, timeline.observations), parts),
		record,
		occupiedLatest: occupiedAreaAt(
			record,
			timeline.observations.length - 1,
			observationAt(timeline, lastDateBefore2022Invasion)
		),
		history: historyOf(geodata, pieces, dated),
		holdableLand: land
	};
}

/** The whole record as one topology. */
function occupationTopology({ cells, naturalEarth, timeline }: Geodata): QuantizedTopology {
	const snapshots = naturalEarth.features.map(({ geometry, properties }) => ({
		geometry,
		dates: [properties.date, ...properties.used_for]
	}));
	return recordTopology(cells, snapshots, timeline);
}

/** Estuaries, lagoons and bays. */
function waterOf({ shapes }: Geodata): readonly (Polygon | MultiPolygon)[] {
	return shapes.lakes.features
		.filter(({ properties }) => ['estuary', 'lagoon', 'bay'].includes(properties.kind))
		.map((lake) => lake.geometry);
}

function historyOf(
	{ deposits, shapes, accuracies, balanceAllocations }: Geodata,
	pieces: readonly BasinPiece[],
	record: DatedRecord
): ControlHistory {
	const outlines = preparedOutlines(shapes.depositOutlines);
	const distances = depositHistories(deposits, outlines, record);
	const split = new Set(balanceAllocations.map(({ place }) => place.id));
	// Of a basin that no split names nobody asks the share.
	const places = [...shapes.oblasts.features, ...pieces.filter(({ basin }) => split.has(basin))];
	const outlined = new Set(outlines.keys());
	const near = pointsNearLine(
		deposits,
		outlined,
		new Map(shapes.oblasts.features.map(({ id, geometry }) => [id, geometry])),
		accuracies,
		distances,
		record.timeline
	);
	return {
		distances,
		areas: { ...areaHistories(places, record), ...outlineHistories(outlines, distances, record) },
		decided: decidedHistories(near, record),
		bound: boundHistories(near, record),
		contested: contestedPoints(deposits, outlined, record),
		contestedAreas: contestedAreas(places, outlines, record)
	};
}

/** `changes`: indices of the observations on which the area changed. */
function datasetOf(
	geodata: Geodata,
	changes: readonly number[],
	parts: ReturnType<typeof basinParts>
): Dataset {
	const last = geodata.timeline.observations.at(-1);
	const { oblasts, commodities, prices, categories, accuracies, deposits, sources, events } =
		geodata;
	const areas = new Map(
		geodata.shapes.basins.features.map(({ id, geometry }) => [id, areaKm2(geometry)])
	);
	return {
		version: `${last?.date}-${geodata.digest.slice(0, 8)}`,
		timeline: {
			...geodata.timeline,
			changes,
			corrections: geodata.corrections.map(({ id, nameEn, nameUk, from, to }) => {
				return { id, nameEn, nameUk, from, to };
			})
		},
		oblasts,
		commodities,
		prices,
		categories,
		units: geodata.units,
		conversions: geodata.conversions,
		accuracies,
		outlineAccuracies: geodata.outlineAccuracies,
		deposits,
		basins: geodata.basins.map((basin) => ({
			...basin,
			areaKm2: Math.round(areas.get(basin.id) ?? NaN),
			...parts.get(basin.id)!
		})),
		sources,
		events,
		gradeYields: geodata.gradeYields,
		controlFlags: geodata.controlFlags,
		nationalBalance: geodata.nationalBalance,
		balanceAllocations: geodata.balanceAllocations
	};
}
