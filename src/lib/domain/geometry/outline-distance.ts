import type { Edges } from './edge-list';
import type { EdgeIndex } from './edge-index';
import { FrontIndex } from './front-distance';
import { edgesWithin } from './line-inside';

/**
 * Distance from the nearest point of an outline to the line of every observation, km; Infinity where there is
 * no line. Two edges that do not cross are nearest at an end of one of them, so that the vertices of both are
 * tried against the other. Where the line crosses the outline the result says nothing: that is 0 by its share.
 *
 * `outline`: index of the outline's edges; `front`: the line, `line` its index.
 */
export function outlineDistancesKm(
	outline: EdgeIndex,
	front: Edges,
	line: FrontIndex
): Float64Array {
	const distances = fromVertices(outline.edges, front.observations, line);
	const farthest = distances.reduce((most, km) => (km < Infinity ? Math.max(most, km) : most), 0);
	const shape = new FrontIndex(outline.edges);
	const { x0, y0, x1, y1, life, lives } = front;
	for (const edge of edgesWithin(front, outline.box, farthest)) {
		const km = Math.min(
			shape.distanceKm(x0[edge]!, y0[edge]!) ?? Infinity,
			shape.distanceKm(x1[edge]!, y1[edge]!) ?? Infinity
		);
		lower(distances, lives[life[edge]!]!, km);
	}
	return distances;
}

function fromVertices({ x0, y0 }: Edges, observations: number, line: FrontIndex): Float64Array {
	const distances = new Float64Array(observations).fill(Infinity);
	for (let vertex = 0; vertex < x0.length; vertex++) {
		const near = line.distancesKm(x0[vertex]!, y0[vertex]!);
		near.forEach((km, at) => (distances[at] = Math.min(distances[at]!, km)));
	}
	return distances;
}

function lower(distances: Float64Array, runs: readonly number[], km: number): void {
	for (let i = 0; i < runs.length; i += 3) {
		for (let at = runs[i]!; at < runs[i + 1]!; at++) distances[at] = Math.min(distances[at]!, km);
	}
}
