import type { FeatureCollection } from 'geojson';
import type { OblastCode } from '../../domain/dataset/oblast';
import type { Camera } from '../../domain/view/view';
import { oblastBounds, ukraineBounds } from '../map-bounds';
import { mercator, type Box } from '../mercator-frame';

/** Width over height of the picture of a view, and its width in its own units: as of the small maps of places. */
export const pictureRatio = 1.5;
export const pictureWidth = 1000;

/** What the picture of a view shows: where its map looks, an oblast with its surroundings, else all of Ukraine. */
export function pictureExtent(
	oblasts: FeatureCollection,
	oblast: OblastCode | null,
	camera: Camera | null = null
): Box {
	if (camera !== null) return aroundCamera(camera);
	const bounds = oblast === null ? null : oblastBounds(oblasts, oblast);
	return inRatio(bounds ?? ukraineBounds);
}

/** Side of the world at zoom 0, px. */
const worldPx = 512;

/** What a map as wide as the picture shows; the picture has north up. */
function aroundCamera({ lng, lat, zoom }: Camera): Box {
	const halfWidth = (Math.PI * pictureWidth) / (worldPx * 2 ** zoom);
	const halfHeight = halfWidth / pictureRatio;
	const [x, y] = mercator(lng, lat);
	return [
		degrees(x - halfWidth),
		latitude(y + halfHeight),
		degrees(x + halfWidth),
		latitude(y - halfHeight)
	];
}

/** Around Ukraine itself, as a part of its width and height. */
const margin = 0.02;

/** The least box of the ratio of pictures that has another in its middle. */
function inRatio([west, south, east, north]: Box): Box {
	const [left, top] = mercator(west, north);
	const [right, bottom] = mercator(east, south);
	const height = Math.max(bottom - top, (right - left) / pictureRatio) * (1 + 2 * margin);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const halfWidth = (height * pictureRatio) / 2;
	return [
		degrees(x - halfWidth),
		latitude(y + height / 2),
		degrees(x + halfWidth),
		latitude(y - height / 2)
	];
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** The latitude of a place on the Web Mercator plane, of which y grows south. */
const latitude = (y: number) => degrees(Math.atan(Math.sinh(-y)));
