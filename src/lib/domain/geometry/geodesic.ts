const equatorialRadiusKm = 6378.137;
const flattening = 1 / 298.257223563;
const polarRadiusKm = equatorialRadiusKm * (1 - flattening);
const degree = Math.PI / 180;
const mostIterations = 100;

/** The great circle on the auxiliary sphere, as far as the iteration over the longitude has found it. */
interface GreatCircle {
	readonly sinSigma: number;
	readonly cosSigma: number;
	readonly sigma: number;
	readonly sinAlpha: number;
	readonly cosSquaredAlpha: number;
	/** cos 2σ_m, of the middle of the line. */
	readonly cosTwoMiddle: number;
}

/**
 * Length of the geodesic between two points on the WGS84 ellipsoid, km; coordinates in degrees. Vincenty's
 * inverse formula, good to 0.1 mm: T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid
 * with application of nested equations, Survey Review 23 (176), 1975.
 *
 * Throws RangeError for points nearly antipodal to each other, where the formula does not converge.
 */
export function geodesicKm(lng0: number, lat0: number, lng1: number, lat1: number): number {
	const ends = reducedLatitudes(lat0, lat1);
	const longitude = (lng1 - lng0) * degree;
	let lambda = longitude;
	for (let iteration = 0; iteration < mostIterations; iteration++) {
		const circle = greatCircle(ends, lambda);
		if (circle.sinSigma === 0) return 0;
		const next = longitude + longitudeExcess(circle);
		if (Math.abs(next - lambda) < 1e-13) return lengthKm(circle);
		lambda = next;
	}
	throw new RangeError(
		`expected points that are not nearly antipodal, found ${lng0},${lat0} and ${lng1},${lat1}`
	);
}

/** Sines and cosines of the reduced latitudes U of both ends: tan U = (1 − f) tan φ. */
interface Ends {
	readonly sin0: number;
	readonly cos0: number;
	readonly sin1: number;
	readonly cos1: number;
}

function reducedLatitudes(lat0: number, lat1: number): Ends {
	const [north0, north1] = [
		(1 - flattening) * Math.sin(lat0 * degree),
		(1 - flattening) * Math.sin(lat1 * degree)
	];
	const [out0, out1] = [Math.cos(lat0 * degree), Math.cos(lat1 * degree)];
	const [length0, length1] = [
		Math.sqrt(north0 * north0 + out0 * out0),
		Math.sqrt(north1 * north1 + out1 * out1)
	];
	return {
		sin0: north0 / length0,
		cos0: out0 / length0,
		sin1: north1 / length1,
		cos1: out1 / length1
	};
}

/** Equations 14 to 18. */
function greatCircle({ sin0, cos0, sin1, cos1 }: Ends, lambda: number): GreatCircle {
	const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
	const across = cos1 * sinLambda;
	const along = cos0 * sin1 - sin0 * cos1 * cosLambda;
	const sinSigma = Math.sqrt(across * across + along * along);
	const cosSigma = sin0 * sin1 + cos0 * cos1 * cosLambda;
	const sinAlpha = sinSigma === 0 ? 0 : (cos0 * across) / sinSigma;
	const cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
	// On the equator, where cos²α is 0, the term has no weight.
	const cosTwoMiddle = cosSquaredAlpha > 0 ? cosSigma - (2 * sin0 * sin1) / cosSquaredAlpha : 0;
	const sigma = Math.atan2(sinSigma, cosSigma);
	return { sinSigma, cosSigma, sigma, sinAlpha, cosSquaredAlpha, cosTwoMiddle };
}

/** λ − L, equations 10 and 11. */
function longitudeExcess(circle: GreatCircle): number {
	const { sinSigma, cosSigma, sigma, sinAlpha, cosSquaredAlpha, cosTwoMiddle } = circle;
	const c = (flattening / 16) * cosSquaredAlpha * (4 + flattening * (4 - 3 * cosSquaredAlpha));
	const arc =
		sigma + c * sinSigma * (cosTwoMiddle + c * cosSigma * (2 * cosTwoMiddle * cosTwoMiddle - 1));
	return (1 - c) * flattening * sinAlpha * arc;
}

/** Equations 3, 4, 6 and 19. */
function lengthKm(circle: GreatCircle): number {
	const { sinSigma, cosSigma, sigma, cosSquaredAlpha, cosTwoMiddle } = circle;
	const uSquared = cosSquaredAlpha * ((equatorialRadiusKm / polarRadiusKm) ** 2 - 1);
	const a = 1 + (uSquared / 16384) * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
	const b = (uSquared / 1024) * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
	const squared = cosTwoMiddle * cosTwoMiddle;
	const inner =
		cosSigma * (2 * squared - 1) -
		(b / 6) * cosTwoMiddle * (4 * sinSigma * sinSigma - 3) * (4 * squared - 3);
	return polarRadiusKm * a * (sigma - b * sinSigma * (cosTwoMiddle + (b / 4) * inner));
}
