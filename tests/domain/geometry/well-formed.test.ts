import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { areaEdges } from '../../../src/lib/domain/geometry/edges';
import { wellFormedness, type WellFormedness } from '../../../src/lib/domain/geometry/well-formed';
import { box, boxRing, multiPolygon, polygon, reversed, star, twoStars } from './shapes';

const overlapOf = (result: WellFormedness) =>
	result.kind === 'overlapping' ? result.overlapKm2 : 0;

test('polygons with holes are well formed, whatever their winding', () => {
	fc.assert(
		fc.property(fc.oneof(star, twoStars), (area) => {
			for (const variant of [area, reversed(area)]) {
				const result = wellFormedness(variant);
				expect(result.kind).toBe('well-formed');
				expect(Math.abs(result.areaKm2 / areaKm2(area) - 1)).toBeLessThan(1e-10);
			}
		})
	);
});

test('rings and parts that touch in corners or along sides are well formed', () => {
	expect(wellFormedness(multiPolygon(box(0, 0, 1, 1), box(1, 1, 2, 2))).kind).toBe('well-formed');
	expect(wellFormedness(multiPolygon(box(0, 0, 1, 1), box(1, 0, 2, 1))).kind).toBe('well-formed');
	const holed = polygon(boxRing(0, 0, 2, 2), boxRing(0, 0, 1, 1));
	expect(wellFormedness(holed).kind).toBe('well-formed');
	expect(wellFormedness(multiPolygon()).kind).toBe('well-formed');
});

test('it says how much two polygons overlap', () => {
	const result = wellFormedness(multiPolygon(box(36, 48, 37, 49), box(36.9, 48, 38, 49)));
	expect(result.kind).toBe('overlapping');
	expect(overlapOf(result)).toBeCloseTo(areaKm2(box(36.9, 48, 37, 49)), 7);
});

test('three that overlap count as three pairs', () => {
	const square = box(36, 48, 37, 49);
	const result = wellFormedness(multiPolygon(square, square, square));
	expect(overlapOf(result) / areaKm2(square)).toBeCloseTo(3, 10);
});

test('a hole outside of its polygon and a ring that crosses itself are found', () => {
	const stray = polygon(boxRing(36, 48, 37, 49), boxRing(38, 48, 38.5, 49));
	expect(overlapOf(wellFormedness(stray))).toBeCloseTo(areaKm2(box(38, 48, 38.5, 49)), 7);
	const bowTie = polygon([
		[36, 48],
		[37, 48.5],
		[37, 48],
		[36, 48.5],
		[36, 48]
	]);
	expect(wellFormedness(bowTie).kind).toBe('overlapping');
});

test('takes edges that are indexed already', () => {
	const index = edgeIndex(areaEdges(box(36, 48, 37, 49)));
	expect(wellFormedness(index).kind).toBe('well-formed');
});
