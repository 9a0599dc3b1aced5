import type { Position } from 'geojson';
import type { Box } from '../mercator-frame';

/** Length of a degree of a great circle, km. */
const kmPerDegree = 111.2;
const kmPerDegreeOfLongitude = (lat: number) => kmPerDegree * Math.cos((lat * Math.PI) / 180);

/** Width over height of the surroundings of a deposit. */
const ratio = 4 / 3;
/** Half the height of what is shown around a deposit, km: towns to go by, and no more than can be told apart. */
const leastHalfKm = 50;
const mostHalfKm = 75;

/** The surroundings of a place, with the front line in view where it is `lineAwayKm` from it or nearer. */
export function extentAround([lng, lat]: readonly [number, number], lineAwayKm: number): Box {
	const half = Math.min(Math.max(lineAwayKm * 1.2, leastHalfKm), mostHalfKm);
	return boxAround(lng, lat, half * ratio, half);
}

/** An outline narrower or flatter than this is shown with more around it, km and width over height. */
const leastOutlineKm = 25;
const narrowest = 1.05;
const flattest = 1.7;

/** An outline with a margin around it, in a shape that fits a column. */
export function extentOf(positions: readonly Position[]): Box {
	const [west, south, east, north] = boundsOf(positions);
	const lat = (south + north) / 2;
	const halfWidth = ((east - west) / 2) * kmPerDegreeOfLongitude(lat) * 1.1;
	const halfHeight = ((north - south) / 2) * kmPerDegree * 1.1;
	const height = Math.max(halfHeight, leastOutlineKm, halfWidth / flattest);
	return boxAround((west + east) / 2, lat, Math.max(halfWidth, height * narrowest), height);
}

function boxAround(lng: number, lat: number, halfWidthKm: number, halfHeightKm: number): Box {
	const width = halfWidthKm / kmPerDegreeOfLongitude(lat);
	const height = halfHeightKm / kmPerDegree;
	const box = [lng - width, lat - height, lng + width, lat + height];
	return box.map((degrees) => Number(degrees.toFixed(3))) as [number, number, number, number];
}

function boundsOf(positions: readonly Position[]): Box {
	return positions.reduce<[number, number, number, number]>(
		([west, south, east, north], [lng = NaN, lat = NaN]) => [
			Math.min(west, lng),
			Math.min(south, lat),
			Math.max(east, lng),
			Math.max(north, lat)
		],
		[Infinity, Infinity, -Infinity, -Infinity]
	);
}
