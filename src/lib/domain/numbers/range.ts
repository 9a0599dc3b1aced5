/** A central value, with its 90 % interval (P5 and P95 of the draws, METHOD §7) once that is drawn. */
export interface Estimated {
	readonly central: number;
	readonly low?: number;
	readonly high?: number;
}

/** Whether the interval is drawn. */
export function hasInterval(value: Estimated): value is Range {
	return value.low !== undefined && value.high !== undefined;
}

/**
 * A value with its bounds, `low <= central <= high`.
 * The bounds are not the 90 % interval of METHOD §7, which draws give: place and line are shifted by one standard error,
 * weights and prices stand at their low or high, all in one direction.
 */
export interface Range {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

export const zeroRange: Range = { low: 0, central: 0, high: 0 };

/** A value that is known exactly. */
export function exactly(value: number): Range {
	return { low: value, central: value, high: value };
}

/** Sum of two ranges, errors aligned. */
export function addRanges(a: Range, b: Range): Range {
	return { low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };
}

/** Product of two ranges of non-negative values, errors aligned. */
export function multiplyRanges(a: Range, b: Range): Range {
	return { low: a.low * b.low, central: a.central * b.central, high: a.high * b.high };
}

/** `range` times a non-negative number. */
export function scaleRange(range: Range, factor: number): Range {
	return { low: range.low * factor, central: range.central * factor, high: range.high * factor };
}

/** The smaller of two values, bound by bound. */
export function smallerRange(a: Range, b: Range): Range {
	return {
		low: Math.min(a.low, b.low),
		central: Math.min(a.central, b.central),
		high: Math.min(a.high, b.high)
	};
}
