import type { Range } from './range';
import { exponential, naturalLogarithm } from './reproducible-functions';
import { triangularQuantile } from './triangular';

/**
 * Quantile function of a price whose logarithm is triangular over (low, central, high), METHOD §7; its argument
 * is a probability, 0..1, its result in the unit of the price. A price that may be zero has no logarithm there:
 * it is triangular itself. A single price is itself, to the last digit.
 */
export function logTriangular(price: Range): (probability: number) => number {
	if (price.low <= 0 || price.low === price.high) return (p) => triangularQuantile(price, p);
	const logarithms: Range = {
		low: naturalLogarithm(price.low),
		central: naturalLogarithm(price.central),
		high: naturalLogarithm(price.high)
	};
	return (p) => exponential(triangularQuantile(logarithms, p));
}
