import { EdgeList, type Edges } from './edge-list';
import type { EdgeIndex } from './edge-index';
import { FrontIndex } from './front-distance';
import { edgesWithin } from './line-inside';
import { isInside, statusHistory } from './point-status';

/** A place in the water takes the side of the occupied shore within this distance, km. */
const shoreToleranceKm = 5;

/**
 * The observations at which a place (degrees) is behind the line, as half-open intervals `[on, off, …]`.
 *
 * On land that can be held the occupied area decides. A place in the water, such as a brine lake or a point
 * just off the coast, is also behind the line while the occupied area comes within 5 km of it: the area
 * ends at the shore, wherever an outline puts that.
 */
export function intervalsBehind(
	occupied: EdgeIndex,
	land: EdgeIndex,
	lng: number,
	lat: number
): readonly number[] {
	const inside = statusHistory(occupied, lng, lat);
	if (isInside(land, lng, lat)) return inside;
	const behind = Uint8Array.from(shoreKm(occupied, lng, lat), (km) =>
		Number(km < shoreToleranceKm)
	);
	for (let i = 0; i < inside.length; i += 2) behind.fill(1, inside[i], inside[i + 1]);
	return switchesOf(behind);
}

/** The same for an area of one observation. */
export function isBehind(occupied: EdgeIndex, land: EdgeIndex, lng: number, lat: number): boolean {
	if (isInside(occupied, lng, lat)) return true;
	return !isInside(land, lng, lat) && shoreKm(occupied, lng, lat)[0]! < shoreToleranceKm;
}

/** Distances from a place to the boundary at every observation, as far as it comes near; else Infinity. */
function shoreKm(occupied: EdgeIndex, lng: number, lat: number): Float64Array {
	return new FrontIndex(edgesNear(occupied, lng, lat)).distancesKm(lng, lat);
}

/** The edges whose boxes come near a point. */
function edgesNear({ edges }: EdgeIndex, lng: number, lat: number): Edges {
	const list = new EdgeList(edges.x0.length);
	const point = { west: lng, east: lng, south: lat, north: lat };
	for (const i of edgesWithin(edges, point, shoreToleranceKm)) {
		list.push(edges.x0[i]!, edges.y0[i]!, edges.x1[i]!, edges.y1[i]!, edges.life[i]!);
	}
	return list.finish(edges.lives, edges.observations);
}

function switchesOf(states: Uint8Array): number[] {
	const switches: number[] = [];
	states.forEach((state, at) => {
		if (state !== (states[at - 1] ?? 0)) switches.push(at);
	});
	if (states.at(-1) === 1) switches.push(states.length);
	return switches;
}
