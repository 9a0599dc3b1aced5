import { exponential } from './reproducible-functions';

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
