/**
 * The last index from 0 to `length` − 1 at which `holds` answers true, −1: none. `holds` must answer true up to some
 * index and false after it: then a binary search finds the index.
 */
export function lastIndexWhere(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Index of the last row of `width` numbers whose first number is at most `x`, −1: none. The rows are sorted by it. */
export function lastAtOrBefore(sorted: readonly number[], x: number, width = 1): number {
	return lastIndexWhere(sorted.length / width, (row) => sorted[row * width]! <= x);
}
