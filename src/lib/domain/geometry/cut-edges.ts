import { orient2d } from 'robust-predicates';
import { EdgeList, type Edges } from './edge-list';
import {
	east,
	edgeIndex,
	firstSlab,
	north,
	rowLength,
	slabOf,
	south,
	west,
	type EdgeIndex
} from './edge-index';
import { isInside } from './point-status';

/** Edges that a cut made of others: those it left whole come first, in their order. */
export interface CutEdges {
	readonly edges: Edges;
	/** What was cut. */
	readonly base: Edges;
	/** Per edge, its index in `base`; −1: it is new. */
	readonly kept: Int32Array;
}

/** `x0, y0, x1, y1` of edges one after another. */
type Flat = number[];

/** The edges of an area parted by another one, in which they cross each other and touch nowhere. */
interface Parted {
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

/**
 * Moves what of one area lies in a part to another area that borders on it: border that both share cancels out. `part`:
 * its edges, land to the left; no corner of it lies on an edge of the areas, nor one of theirs on its own.
 */
export function moveBetween(
	from: EdgeIndex,
	to: Edges,
	part: EdgeIndex
): { readonly from: CutEdges; readonly to: CutEdges } {
	const [leaving, receiving] = [parted(from.edges, part), parted(to, part)];
	const seam = partInside(part, from, leaving.crossings);
	const { left: added, gone } = withoutShared(leaving.inside, receiving.inside);
	const whole = [...receiving.whole];
	const pieces = [...receiving.outside];
	receiving.insideOf.forEach((index, i) => {
		if (gone.has(4 * i)) return;
		if (index >= 0) whole.push(index);
		else pieces.push(...receiving.inside.slice(4 * i, 4 * i + 4));
	});
	return {
		from: cutEdges(from.edges, leaving.whole, [...leaving.outside, ...turned(seam)]),
		to: cutEdges(to, whole, [...pieces, ...added, ...seam])
	};
}

/** An area without what of it lies in a part; see `moveBetween`. */
export function without(area: EdgeIndex, part: EdgeIndex): CutEdges {
	const { whole, outside, crossings } = parted(area.edges, part);
	const seam = partInside(part, area, crossings);
	return cutEdges(area.edges, whole, [...outside, ...turned(seam)]);
}

/** An area less another within it, with which it shares edges. */
export function difference(area: Edges, within: Edges): Edges {
	const all = flat(area);
	const { left: seam, gone } = withoutShared(turned(flat(within)), all);
	const list = new EdgeList((seam.length + all.length) / 4 - gone.size);
	pushAll(
		list,
		all.filter((_, i) => !gone.has(i - (i % 4)))
	);
	pushAll(list, seam);
	return list.finish();
}

function flat({ x0, y0, x1, y1 }: Edges): Flat {
	const all: Flat = [];
	for (let i = 0; i < x0.length; i++) all.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!);
	return all;
}

function cutEdges(base: Edges, whole: readonly number[], pieces: Flat): CutEdges {
	const list = new EdgeList(whole.length + pieces.length / 4);
	for (const i of whole) list.push(base.x0[i]!, base.y0[i]!, base.x1[i]!, base.y1[i]!, 0);
	pushAll(list, pieces);
	const edges = list.finish();
	const kept = new Int32Array(edges.x0.length).fill(-1);
	kept.set(whole);
	return { edges, base, kept };
}

function pushAll(list: EdgeList, pieces: Flat): void {
	for (let i = 0; i < pieces.length; i += 4) {
		list.push(pieces[i]!, pieces[i + 1]!, pieces[i + 2]!, pieces[i + 3]!, 0);
	}
}

function turned(pieces: Flat): Flat {
	const all: Flat = [];
	for (let i = 0; i < pieces.length; i += 4) {
		all.push(pieces[i + 2]!, pieces[i + 3]!, pieces[i]!, pieces[i + 1]!);
	}
	return all;
}

/** What is left of some edges without those that others have the other way round, and where these begin in the others. */
function withoutShared(
	some: Flat,
	others: Flat
): { readonly left: Flat; readonly gone: ReadonlySet<number> } {
	const places = new Map<string, number[]>();
	for (let i = 0; i < others.length; i += 4) {
		const key = `${others[i]},${others[i + 1]},${others[i + 2]},${others[i + 3]}`;
		const known = places.get(key);
		if (known) known.push(i);
		else places.set(key, [i]);
	}
	const gone = new Set<number>();
	const left: Flat = [];
	for (let i = 0; i < some.length; i += 4) {
		const [x0, y0, x1, y1] = [some[i]!, some[i + 1]!, some[i + 2]!, some[i + 3]!];
		const shared = places.get(`${x1},${y1},${x0},${y0}`)?.pop();
		if (shared === undefined) left.push(x0, y0, x1, y1);
		else gone.add(shared);
	}
	return { left, gone };
}

function parted(edges: Edges, part: EdgeIndex): Parted {
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
function partInside({ edges }: EdgeIndex, area: EdgeIndex, crossings: Parted['crossings']): Flat {
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

/** Per edge of a later cut the index of the same edge of an earlier one; −1: there is none, or they cut different edges. */
export function sameCutEdges(before: CutEdges, after: CutEdges): Int32Array {
	const same = new Int32Array(after.kept.length).fill(-1);
	if (before.base !== after.base) return same;
	const places = new Int32Array(before.base.x0.length).fill(-1);
	const pieces = new Map<string, number>();
	before.kept.forEach((index, i) => {
		if (index >= 0) places[index] = i;
		else pieces.set(keyOf(before.edges, i), i);
	});
	after.kept.forEach((index, i) => {
		const known = index >= 0 ? places[index]! : (pieces.get(keyOf(after.edges, i)) ?? -1);
		same[i] = known;
	});
	return same;
}

const keyOf = ({ x0, y0, x1, y1 }: Edges, i: number) => `${x0[i]},${y0[i]},${x1[i]},${y1[i]}`;

/** The second of two cuts, as one of what the first cut. */
export function cutOfCut(first: CutEdges, second: CutEdges): CutEdges {
	const kept = second.kept.map((index) => (index < 0 ? -1 : first.kept[index]!));
	return { edges: second.edges, base: first.base, kept };
}

/** An index that is made when it is first asked for. */
export function lazyIndex(edges: Edges): () => EdgeIndex {
	let index: EdgeIndex | null = null;
	return () => (index ??= edgeIndex(edges));
}
