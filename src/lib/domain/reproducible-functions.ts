/**
 * Natural logarithm and exponential that give the same last digit in every browser.
 *
 * ECMAScript leaves the last bits of `Math.log` and `Math.exp` to the engine; it fixes + − × ÷ and √ (IEEE 754).
 * What a shared link must reproduce is therefore made of these alone. Relative error below 1e-15 for ln, and
 * below 1e-14 for exp within its range of use (|x| ≤ 50).
 */

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
	for (let power = 23; power >= 1; power -= 2) series = series * square + 1 / power;
	return exponent * Math.LN2 + 2 * s * series;
}

/** eˣ: x = k·ln 2 + r with |r| ≤ ½ ln 2, and eʳ by its power series. */
export function exponential(x: number): number {
	const doublings = Math.round(x / Math.LN2);
	const rest = x - doublings * Math.LN2;
	let result = 1;
	for (let term = 15; term >= 1; term--) result = 1 + (result * rest) / term;
	for (let k = 0; k < doublings; k++) result *= 2;
	for (let k = 0; k > doublings; k--) result /= 2;
	return result;
}
