import { expect, it } from 'vitest';
import { sixDigits } from '../../src/lib/data/six-digits';

it('rounds every number in lists and objects, and leaves the rest and the value itself as they are', () => {
	const value = {
		share: { low: 0.123456789, high: 1 / 3 },
		rows: [1234567.8, null],
		name: '1.23456789'
	};
	const before = structuredClone(value);
	expect(sixDigits(value)).toEqual({
		share: { low: 0.123457, high: 0.333333 },
		rows: [1234570, null],
		name: '1.23456789'
	});
	expect(value).toEqual(before);
});

it('keeps numbers that have fewer digits', () => {
	expect(sixDigits([0, -1.5, 2022, 1e-9])).toEqual([0, -1.5, 2022, 1e-9]);
});
