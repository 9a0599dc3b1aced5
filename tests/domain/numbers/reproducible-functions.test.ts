import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { normalCdf } from '../../../src/lib/domain/numbers/normal-distribution';
import {
	exponential,
	naturalLogarithm,
	rootOfSquares
} from '../../../src/lib/domain/numbers/reproducible-functions';

// Reference values: mpmath with 40 digits, rounded to the nearest double.

const relativeError = (found: number, expected: number) => Math.abs(found / expected - 1);

test.each([
	[-700.0, 9.85967654375977e-305],
	[-345.5, 8.93833242460985e-151],
	[-50.0, 1.9287498479639178e-22],
	[-37.25, 6.64554417291507e-17],
	[-10.5, 2.7536449349747158e-5],
	[-3.125, 0.04393693362340742],
	[-1.0, 0.36787944117144233],
	[-0.34375, 0.7091061824373984],
	[-1e-9, 0.999999999],
	[1e-9, 1.000000001],
	[0.34375, 1.4102260349257107],
	[1.0, 2.718281828459045],
	[2.5, 12.182493960703473],
	[10.5, 36315.502674246636],
	[50.0, 5.184705528587072e21],
	[345.5, 1.1187769177690311e150],
	[700.0, 1.0142320547350045e304]
])('e^%s = %s', (x, expected) => {
	expect(relativeError(exponential(x), expected)).toBeLessThan(1e-15);
});

test.each([
	[1e-300, -690.7755278982137],
	[1e-20, -46.051701859880914],
	[0.001, -6.907755278982137],
	[0.5, -0.6931471805599453],
	[0.7071067811865476, -0.3465735902799726],
	[0.9990234375, -0.0009770396478266127],
	[1.0009765625, 0.0009760859730554589],
	[1.4142135623730951, 0.3465735902799727],
	[2.0, 0.6931471805599453],
	[10.0, 2.302585092994046],
	[271.1, 5.60248775650462],
	[63700.0, 11.061939841560255],
	[1e20, 46.051701859880914],
	[1e300, 690.7755278982137]
])('ln %s = %s', (x, expected) => {
	expect(relativeError(naturalLogarithm(x), expected)).toBeLessThan(1e-15);
});

test.each([
	[-8.0, 6.220960574271784e-16],
	[-6.5, 4.016000583859118e-11],
	[-5.0, 2.866515718791939e-7],
	[-4.0, 3.1671241833119924e-5],
	[-2.5, 0.006209665325776135],
	[-1.25, 0.10564977366685525],
	[-0.6875, 0.24588385038026145],
	[-0.3125, 0.37733028152984294],
	[0.3125, 0.6226697184701571],
	[0.6875, 0.7541161496197385],
	[1.25, 0.8943502263331448],
	[2.5, 0.9937903346742238],
	[4.0, 0.9999683287581669],
	[5.0, 0.9999997133484281]
])('Φ(%s) = %s', (x, expected) => {
	expect(relativeError(normalCdf(x), expected)).toBeLessThan(1e-14);
});

describe('at the ends of the numbers', () => {
	test('the exponential vanishes, overflows, or is not a number, at once', () => {
		expect([-746.5, -1e6, -Infinity].map(exponential)).toEqual([0, 0, 0]);
		expect([710.5, 1e6, Infinity].map(exponential)).toEqual([Infinity, Infinity, Infinity]);
		expect(exponential(NaN)).toBeNaN();
	});

	test('far from the line the distribution is 0 and 1', () => {
		expect([-Infinity, -1e6, -40].map(normalCdf)).toEqual([0, 0, 0]);
		expect([40, 1e6, Infinity].map(normalCdf)).toEqual([1, 1, 1]);
	});
});

test('the root of squares of whole legs is whole', () => {
	expect([rootOfSquares(3, 4), rootOfSquares(5, 12), rootOfSquares(2, 3, 6)]).toEqual([5, 13, 7]);
	expect(rootOfSquares()).toBe(0);
});

test('they use none of the engine’s own', () => {
	for (const name of ['exp', 'log', 'hypot', 'pow', 'expm1', 'log1p'] as const) {
		vi.spyOn(Math, name).mockReturnValue(NaN);
	}
	onTestFinished(() => void vi.restoreAllMocks());
	expect(exponential(1)).toBeCloseTo(Math.E, 12);
	expect(naturalLogarithm(2)).toBeCloseTo(Math.LN2, 12);
	expect(rootOfSquares(3, 4)).toBe(5);
	expect([normalCdf(1), normalCdf(-3)].some(Number.isNaN)).toBe(false);
});
