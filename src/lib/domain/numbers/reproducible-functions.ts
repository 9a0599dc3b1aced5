/**
 * Natural logarithm, exponential and root of a sum of squares that give the same last digit in every engine.
 *
 * ECMAScript leaves the last bits of `Math.log`, `Math.exp`, `Math.hypot` and their like to the engine, and Node
 * and Chromium do differ; it fixes + − × ÷ and √ (IEEE 754). What a page, a shared link and the command line
 * must say alike is therefore made of these alone. Relative error below 1e-15.
 *
 * Geometry uses the engine's sine and cosine: the record's is computed once, at build, and a line of one's own
 * comes into the estimate as distances in tenths of a km and shares in 1/10,000, which hides their last bits.
 */

// Of the highest power first. To divide in each step of a series would take four times as long.

/** 1 / (2n + 1) */
const artanhSeries = Float64Array.from({ length: 12 }, (_, i) => 1 / (23 - 2 * i));

/** 1 / n!: the next term is below 1e-17 where |r| ≤ ½ ln 2. */
const exponentialSeries = new Float64Array(14).fill(1);
for (let n = 1; n <= 13; n++) exponentialSeries[13 - n] = exponentialSeries[14 - n]! / n;

/** ln x for x > 0: x = m·2ᵏ with m near 1, and ln m = 2·artanh((m − 1) / (m + 1)) by its power series. */
export function naturalLogarithm(x: number): number {
	if (!(x > 0 && x < Infinity)) throw new RangeError(`expected a number above 0, found ${x}`);
	let mantissa = x;
	let exponent = 0;
	for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
	for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
	const s = (mantissa - 1) / (mantissa + 1);
	const square = s * s;
	let series = 0;
	for (let i = 0; i < 12; i++) series = series * square + artanhSeries[i]!;
	return exponent * Math.LN2 + 2 * s * series;
}

/** ln 2 in two parts (fdlibm): the first has so few digits that a whole number of doublings of it is exact. */
const ln2High = 6.93147180369123816e-1;
const ln2Low = 1.90821492927058770002e-10;
/** Beyond these eˣ is no longer a positive number of a finite size. */
const smallestExponent = -746;
const largestExponent = 710;

/** eˣ: x = k·ln 2 + r with |r| ≤ ½ ln 2, and eʳ by its power series; NaN for NaN. */
export function exponential(x: number): number {
	if (x < smallestExponent) return 0;
	if (x > largestExponent) return Infinity;
	const doublings = Math.round(x / Math.LN2);
	const rest = x - doublings * ln2High - doublings * ln2Low;
	let result = 0;
	for (let i = 0; i < 14; i++) result = result * rest + exponentialSeries[i]!;
	for (let k = 0; k < doublings; k++) result *= 2;
	for (let k = 0; k > doublings; k--) result /= 2;
	return result;
}

/** √(Σ x²), for numbers whose squares stay within range, such as kilometres. */
export function rootOfSquares(...numbers: readonly number[]): number {
	return Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0));
}
