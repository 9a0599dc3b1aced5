import type { Drop } from './query-values';
import type { Camera } from './view';

/** `zoom/latitude/longitude`, as in the fragments of most web maps, and the bearing where north is not up. */
export function readCamera(params: URLSearchParams, drop: Drop): Camera | null {
	const text = params.get('map');
	if (text === null) return null;
	const parts = text.split('/');
	const [zoom, lat, lng, bearing = 0] = parts.map((part) =>
		part.trim() === '' ? NaN : Number(part)
	);
	const isComplete = parts.length === 3 || parts.length === 4;
	if (
		isComplete &&
		within(zoom, 0, 22) &&
		within(lat, -85, 85) &&
		within(lng, -180, 180) &&
		within(bearing, -180, 180)
	) {
		// Adding zero makes a negative zero plain.
		return { zoom, lat, lng, bearing: bearing + 0 };
	}
	drop('map', text, 'not-a-camera');
	return null;
}

/** Inverse of `readCamera`. */
export function cameraText({ zoom, lat, lng, bearing }: Camera): string {
	const place = [zoom.toFixed(2), lat.toFixed(5), lng.toFixed(5)];
	return (bearing === 0 ? place : [...place, bearing.toFixed(1)]).join('/');
}

function within(value: number | undefined, low: number, high: number): value is number {
	return value !== undefined && value >= low && value <= high;
}
