import type { Range } from './range';

/**
 * Quantile of the triangular distribution over (low, central, high), what a draw of METHOD §7 is made from,
 * with `probability` uniform in 0..1. Same unit as the range.
 */
export function triangularQuantile({ low, central, high }: Range, probability: number): number {
	const width = high - low;
	if (width === 0) return central;
	return probability * width < central - low
		? low + Math.sqrt(probability * width * (central - low))
		: high - Math.sqrt((1 - probability) * width * (high - central));
}
