import { exponential, naturalLogarithm } from './reproducible-functions';

/**
 * Cumulative distribution function Φ of the standard normal distribution.
 *
 * W. J. Cody's rational Chebyshev approximations of erfc (Mathematics of Computation 23, 1969, 631–637),
 * relative error below 1e-15.
 */
export function normalCdf(z: number): number {
	return 0.5 * complementaryErrorFunction(-z / Math.SQRT2);
}

function ratio(x: number, numerator: readonly number[], denominator: readonly number[]): number {
	let p = 0;
	let q = 0;
	for (const coefficient of numerator) p = p * x + coefficient;
	for (const coefficient of denominator) q = q * x + coefficient;
	return p / q;
}

const nearNumerator = [
	0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694
];
const nearDenominator = [
	1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
];
const middleNumerator = [
	2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163,
	298.6351381974001, 881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972
];
const middleDenominator = [
	1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903,
	3290.7992357334597, 4362.619090143247, 3439.3676741437216, 1230.3393548037495
];
const farNumerator = [
	0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926,
	0.016083785148742275, 0.0006587491615298378
];
const farDenominator = [
	1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132,
	0.0023352049762686918
];

function complementaryErrorFunction(x: number): number {
	const size = Math.abs(x);
	if (size <= 0.46875) return 1 - x * ratio(x * x, nearNumerator, nearDenominator);
	const tail = exponential(-size * size) * scaledTail(size);
	return x < 0 ? 2 - tail : tail;
}

/** exp(x²) · erfc(x) for x > 0.46875. */
function scaledTail(x: number): number {
	if (x <= 4) return ratio(x, middleNumerator, middleDenominator);
	const inverseSquare = 1 / (x * x);
	const correction = inverseSquare * ratio(inverseSquare, farNumerator, farDenominator);
	return (1 / Math.sqrt(Math.PI) - correction) / x;
}

const centreNumerator = [
	2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
	1971.5909503065513, 133.14166789178438, 3.3871328727963665
];
const centreDenominator = [
	5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
	687.1870074920579, 42.31333070160091, 1
];
const sideNumerator = [
	0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
	3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
];
const sideDenominator = [
	1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
	0.6897673349851, 1.6763848301838038, 2.053191626637759, 1
];
const tailNumerator = [
	2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
	0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
];
const tailDenominator = [
	2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
	0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1
];

/**
 * Quantile of the standard normal distribution, Φ⁻¹, for a probability within 0 and 1; −∞ and ∞ at its ends. M. J.
 * Wichura's algorithm AS 241 (Applied Statistics 37, 1988, 477–484), relative error about 1e-16.
 */
export function normalQuantile(probability: number): number {
	if (probability <= 0) return -Infinity;
	if (probability >= 1) return Infinity;
	const q = probability - 0.5;
	if (Math.abs(q) <= 0.425) {
		return q * ratio(0.180625 - q * q, centreNumerator, centreDenominator);
	}
	const r = Math.sqrt(-naturalLogarithm(q < 0 ? probability : 1 - probability));
	const size =
		r <= 5
			? ratio(r - 1.6, sideNumerator, sideDenominator)
			: ratio(r - 5, tailNumerator, tailDenominator);
	return q < 0 ? -size : size;
}
