import type { Edges } from './edge-list';

/**
 * Edges sorted into slabs of latitude of equal height, so that a ray along a parallel meets the edges of one
 * slab only, and a polygon those of a few.
 *
 * `rows`: eight numbers per edge, at `edge * rowLength`, side by side because they are read together:
 * its box `west, south, east, north` and the longitude `xSouth` of its southern end in degrees, its `slope`
 * in degrees of longitude per degree of latitude, its `rise` (+1 directed north, −1 south, 0 along a
 * parallel) and its `firstSlab`.
 *
 * `items[starts[s] … starts[s + 1])` are the edges that touch slab `s`, those that reach furthest east first: who
 * looks east of a place can stop at the first edge that ends west of it.
 */
export interface EdgeIndex {
	readonly edges: Edges;
	readonly rows: Float64Array;
	readonly starts: Uint32Array;
	readonly items: Uint32Array;
	readonly box: Box;
	readonly slabsPerDegree: number;
}

/** Degrees. */
export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

export const rowLength = 8;
/** Places of the eight numbers in a row. */
export const west = 0;
export const south = 1;
export const east = 2;
export const north = 3;
export const xSouth = 4;
export const slope = 5;
export const rise = 6;
export const firstSlab = 7;

/** Edges per slab if each touched one only: fewer make long scans, more make long lists. */
const edgesPerSlab = 3;

export function edgeIndex(edges: Edges): EdgeIndex {
	const rows = new Float64Array(edges.x0.length * rowLength);
	for (let edge = 0; edge < edges.x0.length; edge++) fillRow(rows, edge * rowLength, edges, edge);
	const box = boxOf(rows);
	return { edges, rows, box, ...slabs(rows, box) };
}

function fillRow(rows: Float64Array, at: number, edges: Edges, edge: number): void {
	const [x0, y0] = [edges.x0[edge]!, edges.y0[edge]!];
	const [x1, y1] = [edges.x1[edge]!, edges.y1[edge]!];
	const slopeOrNot = (x1 - x0) / (y1 - y0);
	rows[at + west] = Math.min(x0, x1);
	rows[at + south] = Math.min(y0, y1);
	rows[at + east] = Math.max(x0, x1);
	rows[at + north] = Math.max(y0, y1);
	rows[at + xSouth] = y0 <= y1 ? x0 : x1;
	if (!Number.isFinite(slopeOrNot)) return;
	rows[at + slope] = slopeOrNot;
	rows[at + rise] = y0 < y1 ? 1 : -1;
}

/** Slab of a latitude; latitudes beyond the box belong to the first or the last one. */
export function slabOf({ box, slabsPerDegree, starts }: SlabScale, latitude: number): number {
	const slab = Math.floor((latitude - box.south) * slabsPerDegree);
	return slab > 0 ? Math.min(slab, starts.length - 2) : 0;
}

type SlabScale = Pick<EdgeIndex, 'box' | 'slabsPerDegree' | 'starts'>;

function slabs(rows: Float64Array, box: Box) {
	const count = Math.max(1, Math.ceil(rows.length / rowLength / edgesPerSlab));
	const height = box.north - box.south;
	const slabsPerDegree = height > 0 ? count / height : 0;
	const starts = new Uint32Array(count + 1);
	const scale = { box, slabsPerDegree, starts };
	for (let at = 0; at < rows.length; at += rowLength) {
		rows[at + firstSlab] = slabOf(scale, rows[at + south]!);
		const last = slabOf(scale, rows[at + north]!);
		for (let slab = rows[at + firstSlab]!; slab <= last; slab++) starts[slab]!++;
	}
	for (let slab = 1; slab <= count; slab++) starts[slab]! += starts[slab - 1]!;
	const items = new Uint32Array(starts[count]!);
	for (let edge = rows.length / rowLength - 1; edge >= 0; edge--) {
		const at = edge * rowLength;
		const last = slabOf(scale, rows[at + north]!);
		for (let slab = rows[at + firstSlab]!; slab <= last; slab++) items[--starts[slab]!] = edge;
	}
	for (let slab = 0; slab < count; slab++) {
		putEastmostFirst(rows, items, starts[slab]!, starts[slab + 1]!);
	}
	return { slabsPerDegree, starts, items };
}

/** By insertion: a slab holds some ten edges. */
function putEastmostFirst(rows: Float64Array, items: Uint32Array, from: number, to: number): void {
	for (let i = from + 1; i < to; i++) {
		const edge = items[i]!;
		const reach = rows[edge * rowLength + east]!;
		let at = i;
		for (; at > from && rows[items[at - 1]! * rowLength + east]! < reach; at--) {
			items[at] = items[at - 1]!;
		}
		items[at] = edge;
	}
}

function boxOf(rows: Float64Array): Box {
	const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (let at = 0; at < rows.length; at += rowLength) {
		box.west = Math.min(box.west, rows[at + west]!);
		box.south = Math.min(box.south, rows[at + south]!);
		box.east = Math.max(box.east, rows[at + east]!);
		box.north = Math.max(box.north, rows[at + north]!);
	}
	return box;
}
