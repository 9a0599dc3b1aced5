import type { MercatorFrame } from '$lib/map/mercator-frame';

/** Length of a degree of longitude on the equator, WGS84, km. */
const kmPerDegree = 111.32;

/** A length at a point as a part of the width of a frame: Web Mercator stretches it by 1 / cos. */
export function markRadius(
	km: number,
	[lng, lat]: readonly [number, number],
	{ place }: MercatorFrame
): number {
	const degrees = km / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
	return place(lng + degrees, lat)[0] - place(lng, lat)[0];
}
