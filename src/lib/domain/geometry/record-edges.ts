import type { OccupationTopology } from '../dataset/occupation-record';
import { decodedArcs, type Point } from './arcs';
import { boundaryUses, type Use } from './boundary-uses';
import { EdgeList, type Edges } from './edge-list';

/**
 * Every boundary edge of the record once, with the observations at which it bounds the occupied area.
 *
 * Cells do not overlap, so the occupied area has the indicator Σ occupied(cell), and the boundary is the sum
 * of the cells' boundaries: an arc with cell A to its left and cell B to its right has at every observation the
 * sign occupied(A) − occupied(B). Where both sides or none are occupied nothing is left. A snapshot is one
 * more geometry with arcs of its own. Arcs that never bound the area are left out; arcs with equal signs
 * share one life.
 */
export function recordEdges(
	record: Pick<OccupationTopology, 'arcs' | 'objects' | 'transform' | 'type'>,
	observations: number
): Edges {
	const { cells, snapshots } = record.objects;
	const geometries = [...cells.geometries, ...snapshots.geometries];
	const arcs = decodedArcs(record);
	const uses = boundaryUses(geometries, arcs);
	const lives = new Lives();
	arcs.forEach((_, index) => {
		const runs = signedRuns(uses.get(index) ?? [], geometries, observations);
		if (runs.length > 0) lives.add(runs, index);
	});
	const list = new EdgeList(arcs.reduce((sum, arc) => sum + arc.length - 1, 0));
	lives.arcs.forEach((indices, life) => {
		for (const index of indices) pushArc(list, arcs[index]!, life);
	});
	return list.finish(lives.runs, observations);
}

function pushArc(list: EdgeList, arc: readonly Point[], life: number): void {
	for (let i = 1; i < arc.length; i++) list.push(...arc[i - 1]!, ...arc[i]!, life);
}

/** Sum of the sides' occupation, +1 for land on the left, −1 for land on the right, as runs [from, to, sign, …]. */
function signedRuns(
	uses: readonly Use[],
	geometries: readonly { readonly properties: { readonly intervals: readonly number[] } }[],
	observations: number
): number[] {
	const changes: [observation: number, change: number][] = [];
	for (const { geometry, forward } of uses) {
		geometries[geometry]!.properties.intervals.forEach((bound, i) => {
			const change = forward === (i % 2 === 0) ? 1 : -1;
			changes.push([Math.min(bound, observations), change]);
		});
	}
	changes.sort((a, b) => a[0] - b[0]);
	return runsOf(changes);
}

function runsOf(changes: readonly (readonly [observation: number, change: number])[]): number[] {
	const runs: number[] = [];
	let sign = 0;
	changes.forEach(([from, change], i) => {
		sign += change;
		const to = changes[i + 1]?.[0] ?? from;
		if (sign === 0 || to === from) return;
		const continues = runs.at(-2) === from && runs.at(-1) === sign;
		if (continues) runs[runs.length - 2] = to;
		else runs.push(from, to, sign);
	});
	return runs;
}

/** Distinct lives, each once, with the arcs that have it. */
class Lives {
	readonly runs: (readonly number[])[] = [];
	readonly arcs: number[][] = [];
	private readonly indices = new Map<string, number>();

	add(runs: readonly number[], arc: number): void {
		const key = runs.join();
		const known = this.indices.get(key);
		if (known !== undefined) {
			this.arcs[known]!.push(arc);
			return;
		}
		this.indices.set(key, this.runs.length);
		this.runs.push(runs);
		this.arcs.push([arc]);
	}
}
