import { ukraineBounds } from '$lib/map/map-bounds';

/** Length of a degree of longitude on the equator, WGS84, km. */
const kmPerDegree = 111.32;

/** A length at a latitude as a part of the width of Ukraine's frame: Web Mercator stretches it by 1 / cos. */
export function markRadius(km: number, lat: number): number {
	const degrees = km / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
	return degrees / (ukraineBounds[2] - ukraineBounds[0]);
}
