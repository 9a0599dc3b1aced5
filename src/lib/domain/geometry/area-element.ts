/**
 * The surface of the WGS84 ellipsoid as an area element over longitude and latitude in degrees.
 *
 * With a the equatorial radius, e the eccentricity and φ the latitude, a cell dλ dφ has the area
 * a²(1 − e²) cos φ / (1 − e² sin² φ)² dλ dφ. Its integral over latitude is the authalic function
 * a²(1 − e²)/2 · (sin φ / (1 − e² sin² φ) + atanh(e sin φ) / e).
 * Source: J. P. Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), equation 3-12.
 *
 * Over 43–54° N, where all of Ukraine lies, both are polynomials: the element is interpolated at the nine
 * Chebyshev nodes (degree 8) and integrated term by term (degree 9). They differ from the exact functions
 * by their rounding only, and cost a third of the time.
 */
const equatorialRadiusKm = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const degree = Math.PI / 180;
const scale = equatorialRadiusKm ** 2 * (1 - eccentricity ** 2) * degree;

/** Degrees between which the polynomials hold. */
export const southmost = 43;
export const northmost = 54;
const middle = (southmost + northmost) / 2;
const halfSpan = (northmost - southmost) / 2;
const perHalfSpan = 1 / halfSpan;

/** Area element at a latitude in degrees, km² per square degree, by the closed formula. */
export function exactElementKm2(latitude: number): number {
	const es = eccentricity * Math.sin(latitude * degree);
	return (scale * degree * Math.cos(latitude * degree)) / (1 - es * es) ** 2;
}

/**
 * Area from 48.5° N to a latitude in degrees, km² per degree of longitude (negative to the south), by the
 * closed formula. Beginning in the middle of Ukraine keeps the numbers small, and so their rounding.
 */
export function exactAreaFromMiddleKm2(latitude: number): number {
	return areaFromEquatorKm2(latitude) - areaFromEquatorKm2(middle);
}

function areaFromEquatorKm2(latitude: number): number {
	const sine = Math.sin(latitude * degree);
	const es = eccentricity * sine;
	return (scale / 2) * (sine / (1 - es * es) + Math.atanh(es) / eccentricity);
}

/** Coefficients c₀ … c₈ of the polynomial in z ∈ [−1, 1] that agrees with `f` at the nine Chebyshev nodes. */
function chebyshevFit(f: (z: number) => number): number[] {
	const angles = Array.from({ length: 9 }, (_, k) => (Math.PI * (k + 0.5)) / 9);
	const values = angles.map((angle) => f(Math.cos(angle)));
	const fitted = new Array<number>(9).fill(0);
	let [previous, current] = [[1], [0, 1]];
	for (let j = 0; j < 9; j++) {
		const sum = values.reduce((total, value, k) => total + value * Math.cos(j * angles[k]!), 0);
		const weight = (sum * (j === 0 ? 1 : 2)) / 9;
		previous.forEach((c, power) => (fitted[power]! += weight * c));
		const next = [0, ...current].map((c, power) => (c && 2 * c) - (previous[power] ?? 0));
		[previous, current] = [current, next];
	}
	return fitted;
}

/*
 * Terms in an array, not in constants: bundlers turn constants of a module into variables, and reading twenty of
 * those takes longer than the arithmetic.
 */
const element = Float64Array.from(chebyshevFit((z) => exactElementKm2(middle + halfSpan * z)));
const integral = element.map((c, power) => (halfSpan * c) / (power + 1));
/** First terms of the element's slope with latitude, divided by 24; their error is 1.4e-6 of it. */
const bend = element.slice(1, 5).map((c, power) => ((power + 1) * c * perHalfSpan) / 24);

/** Terms of `meanAreaNearUkraineKm2`. */
export const meanAreaTerms = Float64Array.of(...integral, ...bend);

/** Area element of WGS84 at a latitude in degrees: km² per square degree of longitude and latitude. */
export function elementKm2(latitude: number): number {
	const z = (latitude - middle) * perHalfSpan;
	if (z * z > 1) return exactElementKm2(latitude);
	const e = element;
	const high = e[4]! + z * (e[5]! + z * (e[6]! + z * (e[7]! + z * e[8]!)));
	return e[0]! + z * (e[1]! + z * (e[2]! + z * (e[3]! + z * high)));
}

/** Area from 48.5° N to a latitude in degrees on WGS84: km² per degree of longitude, negative to the south. */
export function areaFromMiddleKm2(latitude: number): number {
	if (latitude < southmost || latitude > northmost) return exactAreaFromMiddleKm2(latitude);
	return meanAreaNearUkraineKm2(meanAreaTerms, latitude, 0);
}

/**
 * Mean of `areaFromMiddleKm2` over latitudes from `latitude - height / 2` to `latitude + height / 2`, km² per
 * degree of longitude: A + A″ height² / 24, off by less than 2e-10 of element × height for heights up to 0.1°.
 * For latitudes within 43–54° N only: see `meanAreaFromMiddleKm2`. `terms` are `meanAreaTerms`, which a loop
 * hands over to read them once.
 */
export function meanAreaNearUkraineKm2(
	terms: Float64Array,
	latitude: number,
	height: number
): number {
	const t = terms;
	const z = (latitude - middle) * perHalfSpan;
	const high = t[4]! + z * (t[5]! + z * (t[6]! + z * (t[7]! + z * t[8]!)));
	const area = z * (t[0]! + z * (t[1]! + z * (t[2]! + z * (t[3]! + z * high))));
	const bent = t[9]! + z * (t[10]! + z * (t[11]! + z * t[12]!));
	return area + bent * height * height;
}

/** The same mean by two-point Gauss, anywhere. */
export function meanAreaFromMiddleKm2(latitude: number, height: number): number {
	const offset = height / Math.sqrt(12);
	return (areaFromMiddleKm2(latitude - offset) + areaFromMiddleKm2(latitude + offset)) / 2;
}
