import { area as turfArea } from '@turf/area';
import { bbox } from '@turf/bbox';
import { bboxClip } from '@turf/bbox-clip';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { difference } from '@turf/difference';
import { featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { edgesAt, recordEdges } from '../../../src/lib/domain/geometry/edges';
import { FrontIndex } from '../../../src/lib/domain/geometry/front-distance';
import { lineEdges } from '../../domain/geometry/line-edges';
import { gainedAndLost } from '../../../src/lib/domain/geometry/gained-lost';
import { shareHistory, shareOf } from '../../../src/lib/domain/geometry/overlap';
import { PointGrid } from './point-grid';
import { isInside, statusHistory } from '../../../src/lib/domain/geometry/point-status';
import { asFeature, type Inputs } from './inputs';
import type { Job } from './native';

/** A piece of work and the part of the job that it is: 0.1 does a tenth, and its time counts ten times. */
export interface Work {
	readonly part: number;
	readonly run: () => number;
}

/** Keeps the optimiser from dropping work whose result nobody reads. */
export type Contender = Partial<Readonly<Record<Job, Work>>>;

const whole = (run: () => number): Work => ({ part: 1, run });

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
	let total = 0;
	for (const item of items) total += value(item);
	return total;
}

function countOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
	let count = 0;
	for (let i = 0; i < items.length; i++) if (holds(items[i]!)) count++;
	return count;
}

/** Preparation (the index of the record, of the day, of the line) is not part of the jobs: see `preparation`. */
export function engine(inputs: Inputs, front: MultiLineString): Contender {
	const all = recordEdges(inputs.record, inputs.observations);
	const index = edgeIndex(all);
	const day = edgeIndex(edgesAt(all, inputs.day));
	const line = new FrontIndex(lineEdges(front));
	return {
		'points-one-day': whole(() =>
			countOf(inputs.manyPoints, (point) => isInside(day, point[0], point[1]))
		),
		'status-history': whole(() =>
			sumOf(inputs.points, ([lng, lat]) => statusHistory(index, lng, lat).length)
		),
		'shares-one-day': whole(() => sumOf(inputs.polygons, (polygon) => shareOf(day, polygon))),
		'share-history': whole(() =>
			sumOf(inputs.polygons, (polygon) => shareHistory(index, polygon)[inputs.day]!)
		),
		'gained-lost': whole(() => gainedAndLost(all, ...inputs.pair).gainedKm2),
		'gained-lost-all-pairs': whole(() =>
			sumOf(inputs.pairs, ([from, to]) => gainedAndLost(all, from, to).gainedKm2)
		),
		distances: whole(() => sumOf(inputs.points, ([lng, lat]) => line.distanceKm(lng, lat) ?? 0)),
		area: whole(() => sumOf(inputs.sampledAreas, areaKm2))
	};
}

/** The engine with its grid in front, for very many points. */
export function engineWithGrid(inputs: Inputs): Contender {
	const day = edgeIndex(edgesAt(recordEdges(inputs.record, inputs.observations), inputs.day));
	const grid = new PointGrid(day);
	return {
		'points-one-day': whole(() =>
			countOf(inputs.manyPoints, (point) => grid.isInside(point[0], point[1]))
		)
	};
}

/** Plain Turf; where the whole job would take minutes, a part of it. */
export function turf(inputs: Inputs, front: MultiLineString): Contender {
	const day = asFeature(inputs.dayArea);
	const days = inputs.sampledAreas.map(asFeature);
	const lines = linesOf(front);
	const fewDays = days.filter((_, i) => i % 5 === 0);
	const fewPolygons = inputs.polygons.filter((_, i) => i % 60 === 0);
	const fewPoints = inputs.points.filter((_, i) => i % 10 === 0);
	const [from, to] = inputs.pairAreas[inputs.pairs.indexOf(inputs.pair)]!.map(asFeature) as [
		Feature<MultiPolygon>,
		Feature<MultiPolygon>
	];
	return {
		'points-one-day': {
			part: 0.1,
			run: () =>
				sumOf(inputs.manyPoints.slice(0, 2000), (point) =>
					Number(booleanPointInPolygon([...point], day))
				)
		},
		'status-history': {
			part: fewDays.length / inputs.observations,
			run: () =>
				sumOf(fewDays, (each) =>
					sumOf(inputs.points, (point) => Number(booleanPointInPolygon([...point], each)))
				)
		},
		'shares-one-day': {
			part: fewPolygons.length / inputs.polygons.length,
			run: () => sumOf(fewPolygons, (polygon) => overlap(polygon, day))
		},
		'gained-lost': whole(
			() =>
				areaOf(difference(featureCollection([to, from]))) +
				areaOf(difference(featureCollection([from, to])))
		),
		distances: {
			part: fewPoints.length / inputs.points.length,
			run: () =>
				sumOf(fewPoints, (point) =>
					Math.min(...lines.map((line) => pointToLineDistance([...point], line)))
				)
		},
		area: whole(() => sumOf(days, (each) => turfArea(each)))
	};
}

/** Turf behind a clip to the polygon's box; the empty polygons that the clip leaves are dropped. */
export function turfClipped(inputs: Inputs): Contender {
	const day = asFeature(inputs.dayArea);
	return {
		// The whole job: the few polygons that the line crosses cost most of the time, and a sample can miss them.
		'shares-one-day': whole(() =>
			sumOf(inputs.polygons, (polygon) => {
				const clipped = bboxClip(day, bbox(polygon)) as Feature<Polygon | MultiPolygon>;
				const polygons = polygonsOf(clipped.geometry);
				const coordinates = polygons.filter((rings) => (rings[0]?.length ?? 0) > 3);
				if (coordinates.length === 0) return 0;
				return overlap(polygon, asFeature({ type: 'MultiPolygon', coordinates }));
			})
		)
	};
}

/** The time that the indices take to build, once a record or a day. */
export const preparation = (inputs: Inputs): Readonly<Record<string, () => number>> => {
	const all = recordEdges(inputs.record, inputs.observations);
	return {
		'edges of the whole record': () => recordEdges(inputs.record, inputs.observations).x0.length,
		'index of the whole record': () => Number(edgeIndex(all) !== null),
		'edges and index of one day': () => Number(edgeIndex(edgesAt(all, inputs.day)) !== null)
	};
};

const areaOf = (feature: Feature<Polygon | MultiPolygon> | null) =>
	feature ? turfArea(feature) : 0;
const overlap = (polygon: Polygon, area: Feature<MultiPolygon>) =>
	areaOf(intersect(featureCollection<Polygon | MultiPolygon>([asFeature(polygon), area])));

function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
	return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function linesOf({ coordinates }: MultiLineString): readonly LineString[] {
	return coordinates.map((line) => ({ type: 'LineString', coordinates: line }));
}
