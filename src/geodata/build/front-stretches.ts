import { decodedArcs } from '../../lib/domain/geometry/arcs';
import type { Edges } from '../../lib/domain/geometry/edges';
import type { OccupationTopology } from '../../lib/domain/dataset/occupation-record';
import type { QuantizedTopology } from './record-topology';

/**
 * The front line as stretches of the record's arcs, for drawing: runs of edges of an arc that are front line
 * at the same observations.
 *
 * An edge is found again by its ends. Snapshots may repeat an edge; then any of its lives goes to any of
 * the places where it is drawn, which are the same.
 */
export function frontStretches(
	topology: QuantizedTopology,
	front: Edges
): Pick<OccupationTopology, 'front' | 'frontLives'> {
	const lives = livesByEnds(front);
	const stretches: [arc: number, from: number, to: number, life: number][] = [];
	decodedArcs(topology).forEach((points, arc) => {
		for (let i = 1; i < points.length; i++) {
			const life = lives.get(keyOf(...points[i - 1]!, ...points[i]!))?.pop();
			if (life === undefined) continue;
			const last = stretches.at(-1);
			if (last?.[0] === arc && last[2] === i - 1 && last[3] === life) last[2] = i;
			else stretches.push([arc, i - 1, i, life]);
		}
	});
	return { front: stretches, frontLives: front.lives.map(intervalsOf) };
}

function livesByEnds({ x0, y0, x1, y1, life }: Edges): ReadonlyMap<string, number[]> {
	const lives = new Map<string, number[]>();
	life.forEach((of, edge) => {
		const key = keyOf(x0[edge]!, y0[edge]!, x1[edge]!, y1[edge]!);
		lives.set(key, [...(lives.get(key) ?? []), of]);
	});
	return lives;
}

const keyOf = (...ends: [number, number, number, number]) => ends.join();

/** Runs [from, to, sign, …] as intervals [on, off, …], whichever side the land lies on. */
function intervalsOf(runs: readonly number[]): number[] {
	const intervals: number[] = [];
	for (let i = 0; i < runs.length; i += 3) {
		if (intervals.at(-1) === runs[i]) intervals[intervals.length - 1] = runs[i + 1]!;
		else intervals.push(runs[i]!, runs[i + 1]!);
	}
	return intervals;
}
