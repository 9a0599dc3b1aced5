import { orient2d } from 'robust-predicates';
import type { Edges } from './edge-list';
import {
	east,
	firstSlab,
	north,
	rowLength,
	slabOf,
	south,
	west,
	type EdgeIndex
} from './edge-index';
import { isInside } from './point-status';

/** `x0, y0, x1, y1` of edges one after another. */
export type Flat = number[];

/** The edges of an area parted by another one, in which they cross each other and touch nowhere. */
export interface Parted {
	/** Indices of the edges that lie outside as a whole. */
	readonly whole: number[];
	/** Pieces of others. */
	readonly outside: Flat;
	/** And whole ones that lie inside, in `insideOf` by their index; pieces are −1 there. */
	readonly inside: Flat;
	readonly insideOf: readonly number[];
	/** Per crossed edge of the part, where: its place along that edge, 0..1, and the point. */
	readonly crossings: ReadonlyMap<number, (readonly [along: number, x: number, y: number])[]>;
}

/** Parts the edges of an area by those of a part of it, see `Parted`. */
export function parted(edges: Edges, part: EdgeIndex): Parted {
	const { x0, y0, x1, y1 } = edges;
	const { box } = part;
	const whole: number[] = [];
	const [outside, inside]: [Flat, Flat] = [[], []];
	const insideOf: number[] = [];
	const crossings = new Map<number, [number, number, number][]>();
	for (let i = 0; i < x0.length; i++) {
		const [ax, ay, bx, by] = [x0[i]!, y0[i]!, x1[i]!, y1[i]!];
		const isFar =
			Math.max(ax, bx) < box.west ||
			Math.min(ax, bx) > box.east ||
			Math.max(ay, by) < box.south ||
			Math.min(ay, by) > box.north;
		if (isFar) {
			whole.push(i);
			continue;
		}
		const met = crossingsOf(ax, ay, bx, by, part, crossings);
		let isIn = isInside(part, ax, ay);
		if (met.length === 0 && !isIn) {
			whole.push(i);
			continue;
		}
		let [x, y] = [ax, ay];
		for (const [, toX, toY] of [...met, [1, bx, by] as const]) {
			(isIn ? inside : outside).push(x, y, toX, toY);
			if (isIn) insideOf.push(met.length === 0 ? i : -1);
			[x, y, isIn] = [toX, toY, !isIn];
		}
	}
	return { whole, outside, inside, insideOf, crossings };
}

/** Where an edge crosses those of the part, along it; they are also noted with those edges. */
function crossingsOf(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	part: EdgeIndex,
	noted: Map<number, [number, number, number][]>
): readonly (readonly [along: number, x: number, y: number])[] {
	// From the same end whichever way an edge runs, so that both areas are cut at the very same point.
	const isTurned = ax > bx || (ax === bx && ay > by);
	const [fromX, fromY, toX, toY] = isTurned ? [bx, by, ax, ay] : [ax, ay, bx, by];
	const { rows, starts, items, edges } = part;
	const [low, high] = [Math.min(ay, by), Math.max(ay, by)];
	const [left, right] = [fromX, toX];
	const first = slabOf(part, low);
	const last = slabOf(part, high);
	const met: [number, number, number][] = [];
	for (let slab = first; slab <= last; slab++) {
		for (let at = starts[slab]!; at < starts[slab + 1]!; at++) {
			const other = items[at]!;
			const row = other * rowLength;
			if (rows[row + east]! < left) break;
			// An edge of several slabs is met in the first of them.
			if (Math.max(rows[row + firstSlab]!, first) !== slab) continue;
			if (rows[row + west]! > right || rows[row + north]! < low || rows[row + south]! > high)
				continue;
			const [px, py] = [edges.x0[other]!, edges.y0[other]!];
			const [qx, qy] = [edges.x1[other]!, edges.y1[other]!];
			const [s0, s1] = [orient2d(px, py, qx, qy, fromX, fromY), orient2d(px, py, qx, qy, toX, toY)];
			if (s0 >= 0 === s1 >= 0) continue;
			const [r0, r1] = [
				orient2d(fromX, fromY, toX, toY, px, py),
				orient2d(fromX, fromY, toX, toY, qx, qy)
			];
			if (r0 >= 0 === r1 >= 0) continue;
			const along = s0 / (s0 - s1);
			const [x, y] = [fromX + along * (toX - fromX), fromY + along * (toY - fromY)];
			met.push([isTurned ? 1 - along : along, x, y]);
			const list = noted.get(other) ?? [];
			list.push([r0 / (r0 - r1), x, y]);
			noted.set(other, list);
		}
	}
	return met.sort((a, b) => a[0] - b[0]);
}

/** The pieces of the edges of the part that lie in an area. */
export function partInside(
	{ edges }: EdgeIndex,
	area: EdgeIndex,
	crossings: Parted['crossings']
): Flat {
	const { x0, y0, x1, y1 } = edges;
	const pieces: Flat = [];
	for (let i = 0; i < x0.length; i++) {
		let [x, y] = [x0[i]!, y0[i]!];
		let isIn = isInside(area, x, y);
		const met = [...(crossings.get(i) ?? [])].sort((a, b) => a[0] - b[0]);
		for (const [, crossX, crossY] of met) {
			if (isIn) pieces.push(x, y, crossX, crossY);
			[x, y, isIn] = [crossX, crossY, !isIn];
		}
		if (isIn) pieces.push(x, y, x1[i]!, y1[i]!);
	}
	return pieces;
}
