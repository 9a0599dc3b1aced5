/** A round length and how wide it is drawn. */
export interface Scale {
	readonly metres: number;
	readonly widthPx: number;
}

const earthCircumferenceMetres = 40_075_016.686;
/** MapLibre's world is 512 px wide at zoom 0. */
const worldPx = 512;

/** Ground length of a pixel at a latitude (degrees) and zoom, Web Mercator, m. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (earthCircumferenceMetres * Math.cos((lat * Math.PI) / 180)) / (worldPx * 2 ** zoom);
}

/** The longest length of 1, 2 or 5 × 10ⁿ m that fits in `maxPx`. */
export function scaleFor(lat: number, zoom: number, maxPx = 100): Scale {
	const perPixel = metresPerPixel(lat, zoom);
	const limit = perPixel * maxPx;
	const power = 10 ** Math.floor(Math.log10(limit));
	const factor = [5, 2, 1].find((step) => step * power <= limit) ?? 1;
	return { metres: factor * power, widthPx: (factor * power) / perPixel };
}
