import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import type { MultiPolygon, Polygon } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import { gainedAndLostBetween, isNoChange } from '../../../src/lib/domain/geometry/gained-lost';
import { box, multiPolygon, star, twoStars } from './shapes';

type Area = Polygon | MultiPolygon;

function turfDifferenceKm2(a: Area, b: Area): number {
	const rest = difference(featureCollection([feature(a), feature(b)]));
	return rest ? areaKm2(rest.geometry) : 0;
}

test('a square moved by half its width gains and loses half', () => {
	const { gainedKm2, lostKm2 } = gainedAndLostBetween(box(36, 48, 37, 49), box(36.5, 48, 37.5, 49));
	const half = areaKm2(box(36, 48, 36.5, 49));
	expect(gainedKm2).toBeCloseTo(half, 8);
	expect(lostKm2).toBeCloseTo(half, 8);
});

test('from nothing everything is gained, to nothing everything is lost, and the same is no change', () => {
	const square = box(36, 48, 37, 49);
	const nothing = multiPolygon();
	const size = areaKm2(square);
	expect(gainedAndLostBetween(nothing, square).gainedKm2).toBeCloseTo(size, 8);
	expect(gainedAndLostBetween(nothing, square).lostKm2).toBe(0);
	expect(gainedAndLostBetween(square, nothing).lostKm2).toBeCloseTo(size, 8);
	const same = gainedAndLostBetween(square, square);
	expect(same.gainedKm2).toBeCloseTo(0, 8);
	expect(same.lostKm2).toBeCloseTo(0, 8);
	expect(isNoChange(same)).toBe(true);
});

test('what moves a line by its last decimal is no change, a lost village is one', () => {
	expect(isNoChange({ gainedKm2: 0.02, lostKm2: 0.02 })).toBe(true);
	expect(isNoChange({ gainedKm2: 0.03, lostKm2: 0.02 })).toBe(false);
	expect(isNoChange({ gainedKm2: 0, lostKm2: 0.3 })).toBe(false);
});

test('agrees with the difference of areas by Turf', () => {
	const area = fc.oneof(star, twoStars);
	fc.assert(
		fc.property(area, area, (before, after) => {
			const { gainedKm2, lostKm2 } = gainedAndLostBetween(before, after);
			const tolerance = 1e-9 * (areaKm2(before) + areaKm2(after));
			expect(Math.abs(gainedKm2 - turfDifferenceKm2(after, before))).toBeLessThan(tolerance);
			expect(Math.abs(lostKm2 - turfDifferenceKm2(before, after))).toBeLessThan(tolerance);
			expect(Math.abs(gainedKm2 - lostKm2 - areaKm2(after) + areaKm2(before))).toBeLessThan(
				tolerance
			);
		}),
		{ numRuns: 80 }
	);
});
