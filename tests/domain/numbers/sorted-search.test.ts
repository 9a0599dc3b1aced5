import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lastAtOrBefore, lastIndexWhere } from '../../../src/lib/domain/numbers/sorted-search';

describe('lastAtOrBefore', () => {
	const runs = [0, 7, 10, 8, 12, 9];

	it.each([
		[-1, -1],
		[0, 0],
		[9, 0],
		[10, 1],
		[12, 2],
		[99, 2]
	])('%d: row %d of three rows of two numbers', (x, row) => {
		expect(lastAtOrBefore(runs, x, 2)).toBe(row);
	});

	it('finds no row in an empty list', () => {
		expect(lastAtOrBefore([], 0)).toBe(-1);
	});
});

test('finds what a look at every row finds', () => {
	const sorted = fc
		.array(fc.integer({ min: -20, max: 20 }))
		.map((numbers) => [...numbers].sort((a, b) => a - b));
	fc.assert(
		fc.property(sorted, fc.integer({ min: -22, max: 22 }), (numbers, x) => {
			const last = numbers.findLastIndex((value) => value <= x);
			expect(lastAtOrBefore(numbers, x)).toBe(last);
			expect(lastIndexWhere(numbers.length, (i) => numbers[i]! <= x)).toBe(last);
		})
	);
});
