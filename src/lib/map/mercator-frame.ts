/** [west, south, east, north], degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Place on the Web Mercator plane: x and y grow east and south; the world is 2π wide. */
export function mercator(lng: number, lat: number): readonly [x: number, y: number] {
	const radians = Math.PI / 180;
	return [lng * radians, -Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))];
}

/** A box of the map as a rectangle on the plane, and places within it. */
export interface MercatorFrame {
	/** Width over height. */
	readonly ratio: number;
	/** Place relative to the rectangle, 0..1 from its north-western corner; outside of it below 0 or above 1. */
	readonly place: (lng: number, lat: number) => readonly [x: number, y: number];
}

export function mercatorFrame([west, south, east, north]: Box): MercatorFrame {
	const [left, top] = mercator(west, north);
	const [right, bottom] = mercator(east, south);
	return {
		ratio: (right - left) / (bottom - top),
		place: (lng, lat) => {
			const [x, y] = mercator(lng, lat);
			return [(x - left) / (right - left), (y - top) / (bottom - top)];
		}
	};
}
