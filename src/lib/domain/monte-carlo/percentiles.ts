/** What 5, 50 and 95 of 100 draws do not exceed. */
export interface Percentiles {
	readonly p5: number;
	readonly p50: number;
	readonly p95: number;
}

/**
 * P5, P50 and P95, by linear interpolation between the order statistics (definition 7 of Hyndman & Fan,
 * The American Statistician 50, 1996). Sorts `values` in place; at least one value.
 */
export function percentiles(values: Float64Array): Percentiles {
	values.sort();
	return { p5: quantile(values, 0.05), p50: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

function quantile(sorted: Float64Array, probability: number): number {
	const position = (sorted.length - 1) * probability;
	const below = Math.floor(position);
	const low = sorted[below]!;
	const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
	return low + (high - low) * (position - below);
}
