import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/lib/domain/numbers/normal-distribution';

// Reference values: Abramowitz & Stegun, table 26.1, and NIST DLMF 7.23 for the tails.
test.each([
	[0, 0.5],
	[0.5, 0.6914624612740131],
	[1, 0.8413447460685429],
	[-2, 0.022750131948179195],
	[3, 0.9986501019683699],
	[-6, 9.865876450376946e-10]
])('Φ(%s) = %s', (z, expected) => {
	expect(normalCdf(z)).toBeCloseTo(expected, 14);
});

test('rises and mirrors over the whole line', () => {
	let last = 0;
	for (let z = -9; z <= 9; z += 0.01) {
		const value = normalCdf(z);
		expect(value).toBeGreaterThanOrEqual(last);
		expect(value + normalCdf(-z)).toBeCloseTo(1, 14);
		last = value;
	}
});

test('the quantile undoes the distribution function, and is infinite at its ends', () => {
	// Abramowitz & Stegun, table 26.5.
	expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
	expect(normalQuantile(0.5)).toBe(0);
	for (const p of [1e-12, 1e-6, 0.001, 0.05, 0.07, 0.3, 0.6, 0.9, 0.95, 0.99999]) {
		expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
	}
	expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
});
