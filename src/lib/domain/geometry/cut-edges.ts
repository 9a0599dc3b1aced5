import { EdgeList, type Edges } from './edge-list';
import { edgeIndex, type EdgeIndex } from './edge-index';
import { parted, partInside, type Flat } from './parted-edges';

/** Edges that a cut made of others: those it left whole come first, in their order. */
export interface CutEdges {
	readonly edges: Edges;
	/** What was cut. */
	readonly base: Edges;
	/** Per edge, its index in `base`; −1: it is new. */
	readonly kept: Int32Array;
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
