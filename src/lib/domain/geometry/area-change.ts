import { EdgeList, type Edges } from './edge-list';
import { edgeIndex, type EdgeIndex } from './edge-index';

/** More changed edges than this are not worth the difference. */
const mostChanged = 400;

/** How an area follows from one that differs in few edges, such as a line of which one corner was dragged. */
export interface AreaChange {
	/** Per edge of the later area the index of the same edge of the earlier one; −1: there is none. */
	readonly same: Int32Array;
	/** Edges of 1_after − 1_before: what is new as it is, what is gone turned round; all others cancel. */
	readonly changed: EdgeIndex;
}

/** The change between two areas of one observation; null when most of it is another area. `same`: where it is known. */
export function areaChange(
	before: Edges,
	after: Edges,
	same: Int32Array = sameEdges(before, after)
): AreaChange | null {
	const isGone = new Uint8Array(before.x0.length).fill(1);
	let kept = 0;
	for (const edge of same) {
		if (edge < 0) continue;
		isGone[edge] = 0;
		kept++;
	}
	const count = before.x0.length + after.x0.length - 2 * kept;
	if (count > mostChanged) return null;
	const list = new EdgeList(count);
	same.forEach((known, i) => {
		if (known < 0) list.push(after.x0[i]!, after.y0[i]!, after.x1[i]!, after.y1[i]!, 0);
	});
	isGone.forEach((gone, i) => {
		if (gone) list.push(before.x1[i]!, before.y1[i]!, before.x0[i]!, before.y0[i]!, 0);
	});
	return { same, changed: edgeIndex(list.finish()) };
}

/**
 * Edges are compared place by place where there are as many as before, and from both ends where corners came or
 * went; an edge that is missed so is taken as gone and new, which is as true.
 */
function sameEdges(before: Edges, after: Edges): Int32Array {
	const [old, now] = [before.x0.length, after.x0.length];
	const same = new Int32Array(now).fill(-1);
	const isSame = (i: number, j: number) =>
		before.x0[i] === after.x0[j] &&
		before.y0[i] === after.y0[j] &&
		before.x1[i] === after.x1[j] &&
		before.y1[i] === after.y1[j];
	if (old === now) {
		for (let i = 0; i < now; i++) if (isSame(i, i)) same[i] = i;
		return same;
	}
	let first = 0;
	while (first < Math.min(old, now) && isSame(first, first)) same[first] = first++;
	for (let last = 1; last <= Math.min(old, now) - first && isSame(old - last, now - last); last++) {
		same[now - last] = old - last;
	}
	return same;
}
