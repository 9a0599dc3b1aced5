import { orient2d } from 'robust-predicates';
import { east, north, rowLength, slabOf, south, west, type EdgeIndex } from './edge-index';

/**
 * Where a point lies by parity: a ray eastward along its parallel crosses the boundary an odd number of times
 * exactly when the point is inside. Parity is linear over GF(2): the status at an observation is the XOR, over
 * the edges alive then, of "the ray crosses the edge". So one ray through all edges of a record answers for
 * every observation at once.
 *
 * An edge counts for latitudes from its southern end, inclusive, to its northern end, exclusive; a vertex
 * on the ray is then met as often as the boundary passes it. Whether the point lies east or west of an edge
 * is decided exactly (`robust-predicates`). A point on the boundary counts as inside, as in Turf's
 * `booleanPointInPolygon`.
 */
export const missed = 0;
export const crossed = 1;
export const touched = 2;

/** How the ray from a point eastward meets an edge; `touched` when the point lies on it. */
export function rayMeets(index: EdgeIndex, edge: number, lng: number, lat: number): 0 | 1 | 2 {
	const { rows, edges } = index;
	const at = edge * rowLength;
	const upTo = rows[at + north]!;
	if (lng > rows[at + east]! || lat < rows[at + south]! || lat > upTo) return missed;
	if (lng < rows[at + west]!) return lat < upTo ? crossed : missed;
	const { x0, y0, x1, y1 } = edges;
	const turn = orient2d(x0[edge]!, y0[edge]!, x1[edge]!, y1[edge]!, lng, lat);
	if (turn === 0) return touched;
	const leftOfEdge = turn < 0;
	return lat < upTo && leftOfEdge === y1[edge]! > y0[edge]! ? crossed : missed;
}

/**
 * True when the point (degrees) lies inside or on the boundary of an area of one observation.
 *
 * @throws RangeError for a coordinate that is not finite, and for edges of a record (pick an observation with
 * `edgesAt`).
 */
export function isInside(index: EdgeIndex, lng: number, lat: number): boolean {
	requireOneObservation(index);
	requireFinite(lng, lat);
	const slab = slabOf(index, lat);
	const end = index.starts[slab + 1]!;
	let inside = false;
	for (let at = index.starts[slab]!; at < end; at++) {
		const edge = index.items[at]!;
		if (lng > index.rows[edge * rowLength + east]!) break;
		const met = rayMeets(index, edge, lng, lat);
		if (met === touched) return true;
		if (met === crossed) inside = !inside;
	}
	return inside;
}

/** @throws RangeError for a coordinate that is not finite. */
export function requireFinite(lng: number, lat: number): void {
	if (!Number.isFinite(lng))
		throw new RangeError(`the longitude is ${lng}, expected a finite number`);
	if (!Number.isFinite(lat))
		throw new RangeError(`the latitude is ${lat}, expected a finite number`);
}

/** @throws RangeError unless the edges have one observation. */
export function requireOneObservation({ edges }: EdgeIndex): void {
	if (edges.observations === 1) return;
	throw new RangeError(`${edges.observations} observations, expected 1: pick one with edgesAt`);
}

/**
 * The observations at which a point (degrees) is inside or on the boundary, as half-open intervals
 * `[on, off, on, off, …]` of observation indices. A point on an edge is inside while the edge is alive.
 *
 * @throws RangeError for a coordinate that is not finite.
 */
export function statusHistory(index: EdgeIndex, lng: number, lat: number): number[] {
	requireFinite(lng, lat);
	const { edges, starts, items } = index;
	const flips = new Uint8Array(edges.observations + 1);
	const touching: (readonly number[])[] = [];
	const slab = slabOf(index, lat);
	for (let at = starts[slab]!; at < starts[slab + 1]!; at++) {
		const edge = items[at]!;
		const met = rayMeets(index, edge, lng, lat);
		if (met === missed) continue;
		const life = edges.lives[edges.life[edge]!]!;
		if (met === touched) touching.push(life);
		else flip(flips, life);
	}
	for (const life of touching) stayInside(flips, life);
	return positionsOf(flips);
}

/** `flips`: 1 where the status changes from one observation to the next. */
function flip(flips: Uint8Array, life: readonly number[]): void {
	for (let i = 0; i < life.length; i += 3) {
		const odd = life[i + 2]! & 1;
		flips[life[i]!]! ^= odd;
		flips[life[i + 1]!]! ^= odd;
	}
}

/** Makes the status "inside" during a life, whatever it was, and leaves it as it was outside of it. */
function stayInside(flips: Uint8Array, life: readonly number[]): void {
	for (let i = 0; i < life.length; i += 3) {
		const [from, to] = [life[i]!, life[i + 1]!];
		const before = parity(flips, 0, from);
		const after = before ^ parity(flips, from, to + 1);
		flips.fill(0, from, to);
		flips[from] = before ^ 1;
		flips[to] = after ^ 1;
	}
}

function parity(flips: Uint8Array, from: number, to: number): number {
	let odd = 0;
	for (let at = from; at < to; at++) odd ^= flips[at]!;
	return odd;
}

function positionsOf(flips: Uint8Array): number[] {
	const positions: number[] = [];
	for (let at = flips.indexOf(1); at >= 0; at = flips.indexOf(1, at + 1)) positions.push(at);
	return positions;
}
