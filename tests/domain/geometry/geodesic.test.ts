import fc from 'fast-check';
import geographicLib from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { geodesicKm } from '../../../src/lib/domain/geometry/geodesic';

const wgs84 = geographicLib.Geodesic.WGS84;
const referenceKm = (a: readonly [number, number], b: readonly [number, number]) =>
	wgs84.Inverse(a[1], a[0], b[1], b[0]).s12! / 1000;
const lng = fc.double({ min: 22, max: 41, noNaN: true });
const lat = fc.double({ min: 44, max: 53, noNaN: true });

test('within a millimetre of GeographicLib all over Ukraine', () => {
	fc.assert(
		fc.property(fc.tuple(lng, lat), fc.tuple(lng, lat), (a, b) => {
			expect(Math.abs(geodesicKm(...a, ...b) - referenceKm(a, b))).toBeLessThan(1e-6);
		}),
		{ numRuns: 2000 }
	);
});

test('a quarter of the meridian is 10,001.966 km', () => {
	expect(geodesicKm(30, 0, 30, 90)).toBeCloseTo(10001.965729, 5);
});

test('a degree along the equator is a 360th of its length', () => {
	expect(geodesicKm(0, 0, 1, 0)).toBeCloseTo((2 * Math.PI * 6378.137) / 360, 9);
});

test('a point is 0 km from itself, and both directions are equally long', () => {
	expect(geodesicKm(37.5, 48, 37.5, 48)).toBe(0);
	expect(geodesicKm(24, 49.8, 39.3, 48.6)).toBeCloseTo(geodesicKm(39.3, 48.6, 24, 49.8), 9);
});

test('nearly antipodal points are refused, not answered wrongly', () => {
	expect(() => geodesicKm(0, 0.3, 179.7, -0.3)).toThrow(/antipodal/);
});
