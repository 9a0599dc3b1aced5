import { Delaunay } from 'd3-delaunay';
import { distanceKm, type Bank, type Place } from './place';

/** Indices of the neighbours of each place. */
export type Neighbours = readonly (readonly number[])[];

/** Land further apart than this does not hang together. */
const longestEdgeKm = 25;

/**
 * The places that lie next to each other on one bank: edges of the Delaunay triangulation of at most 25 km.
 * `taken`: the places that take part; others have no neighbour.
 */
export function neighbourhood(places: readonly Place[], taken: readonly boolean[]): Neighbours {
	const neighbours: number[][] = places.map(() => []);
	for (const bank of ['left', 'right'] as const) {
		const own = indicesOf(places, taken, bank);
		const triangles = Delaunay.from(
			own,
			(i) => places[i]!.x,
			(i) => places[i]!.y
		);
		own.forEach((i, k) => {
			for (const other of triangles.neighbors(k)) {
				const j = own[other];
				// A bank of one or two places has no triangle, and its missing corners are -1.
				if (j === undefined || j === i) continue;
				if (distanceKm(places[i]!, places[j]!) <= longestEdgeKm) neighbours[i]!.push(j);
			}
		});
	}
	return neighbours;
}

export function indicesOf(
	places: readonly Place[],
	taken: readonly boolean[],
	bank: Bank
): readonly number[] {
	return places.flatMap((place, i) => (taken[i] && place.bank === bank ? [i] : []));
}
