import { percentiles } from './percentiles';
import type { Estimated, Range } from '../numbers/range';

/** The 90 % interval of METHOD §7: what 5 and 95 of 100 draws do not exceed. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Sorts `values` in place. */
export function intervalOf(values: Float64Array): Interval {
	const { p5, p95 } = percentiles(values);
	return { low: p5, high: p95 };
}

/**
 * A central value with its interval, which is widened to hold it: where a side has a chance of less than one in twenty,
 * or a weight cannot be more than its central value, all of the interval lies to one side of it.
 */
export function withInterval({ central }: Estimated, { low, high }: Interval): Range {
	return { low: Math.min(low, central), central, high: Math.max(high, central) };
}
