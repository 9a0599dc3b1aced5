import type { MultiPolygon, Polygon } from 'geojson';
import { areaEdges } from './area-edges';
import { EdgeList, type Edges } from './edge-list';
import { edgeIndex } from './edge-index';
import { edgesOfLives, requireObservation } from './edges';
import { changedLives } from './life-changes';
import { windingKm2 } from './prepared-area';
import { squaredWindingKm2 } from './self-overlap';

export interface GainedAndLost {
	readonly gainedKm2: number;
	readonly lostKm2: number;
}

/** Less than this, gained and lost together, is the jitter of digitised lines: no change. km². */
export const noChangeBelowKm2 = 0.05;

export function isNoChange({ gainedKm2, lostKm2 }: GainedAndLost): boolean {
	return gainedKm2 + lostKm2 < noChangeBelowKm2;
}

/**
 * Area that came under and out of occupation between two observations of a record, km² (WGS84).
 *
 * W = 1_to − 1_from is +1 on gained and −1 on lost land, so ∬ W² = gained + lost and ∬ W = gained − lost.
 * Its edges are those whose sign changed: W is linear in them, and all others cancel.
 *
 * @throws RangeError when there is no such observation.
 */
export function gainedAndLost(edges: Edges, from: number, to: number): GainedAndLost {
	return partsOf(changedEdges(edges, from, to));
}

/**
 * The edges of W: those whose sign differs between two observations, with the difference as their sign.
 *
 * @throws RangeError when there is no such observation.
 */
export function changedEdges(edges: Edges, from: number, to: number): Edges {
	requireObservation(edges, from);
	requireObservation(edges, to);
	return edgesOfLives(edges, changedLives(edges, from, to));
}

/**
 * What `after` covers and `before` does not, and the reverse, km² (WGS84), for two well-formed areas.
 *
 * @throws InvalidCoordinateError for a coordinate that is no place on Earth.
 */
export function gainedAndLostBetween(
	before: Polygon | MultiPolygon,
	after: Polygon | MultiPolygon
): GainedAndLost {
	const [removed, added] = [areaEdges(before), areaEdges(after)];
	const list = new EdgeList(removed.x0.length + added.x0.length);
	pushAll(list, added.x0, added.y0, added.x1, added.y1);
	pushAll(list, removed.x1, removed.y1, removed.x0, removed.y0);
	return partsOf(list.finish());
}

function pushAll(
	list: EdgeList,
	x0: Float64Array,
	y0: Float64Array,
	x1: Float64Array,
	y1: Float64Array
): void {
	for (let i = 0; i < x0.length; i++) list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, 0);
}

/** Rounding can make the smaller of the two a negative of some 1e-9 km²; it is then 0. */
function partsOf(changed: Edges): GainedAndLost {
	const index = edgeIndex(changed);
	const [moved, net] = [squaredWindingKm2(index), windingKm2(index)];
	if (moved <= Math.abs(net)) return { gainedKm2: Math.max(0, net), lostKm2: Math.max(0, -net) };
	return { gainedKm2: (moved + net) / 2, lostKm2: (moved - net) / 2 };
}
