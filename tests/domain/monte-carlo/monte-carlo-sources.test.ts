import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logTriangular } from '../../../src/lib/domain/numbers/log-triangular';
import { normalCdf } from '../../../src/lib/domain/numbers/normal-distribution';
import { percentiles } from '../../../src/lib/domain/monte-carlo/percentiles';
import { RandomSource } from '../../../src/lib/domain/numbers/random-source';
import { exactly } from '../../../src/lib/domain/numbers/range';
import {
	exponential,
	naturalLogarithm
} from '../../../src/lib/domain/numbers/reproducible-functions';
import { triangularQuantile } from '../../../src/lib/domain/numbers/triangular';

test('ln and exp agree with the engine’s own and undo each other', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-20, max: 1e20, noNaN: true }), (x) => {
			const expected = Math.log(x);
			const error = Math.abs(naturalLogarithm(x) - expected);
			expect(error).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(expected)));
			expect(Math.abs(exponential(naturalLogarithm(x)) / x - 1)).toBeLessThan(2e-14);
		})
	);
	expect([naturalLogarithm(1), exponential(0)]).toEqual([0, 1]);
	expect(exponential(1)).toBeCloseTo(Math.E, 14);
	for (const x of [0, -1, NaN, Infinity]) expect(() => naturalLogarithm(x)).toThrow(RangeError);
});

test('triangular over 0, 1, 4: a sixteenth lies below ½, a twelfth above 3', () => {
	const quantile = (p: number) => triangularQuantile({ low: 0, central: 1, high: 4 }, p);
	expect(quantile(0)).toBe(0);
	expect(quantile(1 / 16)).toBeCloseTo(0.5, 12);
	expect(quantile(1 / 4)).toBeCloseTo(1, 12);
	expect(quantile(11 / 12)).toBeCloseTo(3, 12);
	expect(quantile(1)).toBe(4);
});

test('a quantile stays within its range and never falls', () => {
	const cents = fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100);
	const amounts = fc.uniqueArray(cents, {
		minLength: 3,
		maxLength: 3
	});
	const unit = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(amounts, unit, unit, (unsorted, p, q) => {
			const [low, central, high] = unsorted.sort((a, b) => a - b) as [number, number, number];
			for (const quantile of [
				(at: number) => triangularQuantile({ low, central, high }, at),
				logTriangular({ low, central, high })
			]) {
				const [less, more] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))];
				const rounding = high * 1e-12;
				expect(less).toBeLessThanOrEqual(more + rounding);
				expect(less).toBeGreaterThanOrEqual(low - rounding);
				expect(more).toBeLessThanOrEqual(high + rounding);
			}
		})
	);
});

test('a single price is itself to the last digit; a price of zero gives no NaN', () => {
	expect(logTriangular(exactly(111.9))(0.3)).toBe(111.9);
	expect(logTriangular(exactly(0))(0.3)).toBe(0);
	expect(logTriangular({ low: 0, central: 1, high: 4 })(1 / 16)).toBeCloseTo(0.5, 12);
});

test('uniform numbers lie strictly between 0 and 1 and fill ten bins evenly', () => {
	const random = new RandomSource(20220224);
	const bins = new Array<number>(10).fill(0);
	const draws = 100_000;
	const values = Array.from({ length: draws }, () => random.uniform());
	expect(values.every((value) => value > 0 && value < 1)).toBe(true);
	for (const value of values) bins[Math.floor(value * 10)]!++;
	const chiSquare = bins.reduce((sum, n) => sum + (n - draws / 10) ** 2 / (draws / 10), 0);
	// 99.9 % point of chi-square with 9 degrees of freedom.
	expect(chiSquare).toBeLessThan(27.9);
});

test('normal numbers follow Φ within four standard errors', () => {
	const random = new RandomSource(20220224);
	const values = Array.from({ length: 100_000 }, () => random.normal());
	for (const z of [-2, -1, 0, 0.5, 1, 2.5]) {
		const expected = normalCdf(z);
		const found = values.filter((value) => value <= z).length / values.length;
		const standardError = Math.sqrt((expected * (1 - expected)) / values.length);
		expect(Math.abs(found - expected)).toBeLessThan(4 * standardError);
	}
});

test('neighbouring seeds share nothing', () => {
	const streams = [0, 1, 2, 2 ** 32 - 1].map((seed) => {
		const random = new RandomSource(seed);
		return Array.from({ length: 2000 }, () => random.normal());
	});
	for (const [i, a] of streams.entries()) {
		for (const b of streams.slice(i + 1)) {
			const correlation = a.reduce((sum, x, at) => sum + x * b[at]!, 0) / a.length;
			expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(a.length));
		}
	}
});

test('percentiles of 0 … 100 are 5, 50 and 95, in whatever order; of one value that value', () => {
	const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
	expect(percentiles(values)).toEqual({ p5: 5, p50: 50, p95: 95 });
	expect(percentiles(Float64Array.of(7))).toEqual({ p5: 7, p50: 7, p95: 7 });
	expect(percentiles(Float64Array.of(0, 1)).p5).toBeCloseTo(0.05, 12);
});
