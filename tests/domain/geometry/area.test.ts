import { area as turfArea } from '@turf/area';
import type { Polygon, Position } from 'geojson';
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import {
	areaFromMiddleKm2,
	elementKm2,
	exactAreaFromMiddleKm2,
	exactElementKm2
} from '../../../src/lib/domain/geometry/area-element';
import { prepareArea } from '../../../src/lib/domain/geometry/prepared-area';
import { box, boxRing, multiPolygon, polygon, reversed, rotated, star } from './shapes';

/** GeographicLib's area of a ring whose edges are cut into pieces so short that they are as good as straight. */
function geodesicAreaKm2(ring: readonly Position[], step: number): number {
	const sum = geodesic.Geodesic.WGS84.Polygon(false);
	for (let i = 1; i < ring.length; i++) {
		const [[x0, y0], [x1, y1]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
		const pieces = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step);
		for (let k = 0; k < pieces; k++) {
			sum.AddPoint(y0 + ((y1 - y0) * k) / pieces, x0 + ((x1 - x0) * k) / pieces);
		}
	}
	return Math.abs(sum.Compute(false, true).area ?? NaN) / 1e6;
}

const corners: Position[] = [
	[33.1, 46.2],
	[34.4, 46.05],
	[34.9, 47.3],
	[33.8, 48.9],
	[32.7, 47.6],
	[33.1, 46.2]
];

test('within 2e-8 % of GeographicLib along densified edges', () => {
	const [coarse, fine] = [0.002, 0.001].map((step) => geodesicAreaKm2(corners, step)) as [
		number,
		number
	];
	const limit = fine + (fine - coarse) / 3;
	expect(Math.abs(areaKm2(polygon(corners)) / limit - 1)).toBeLessThan(2e-10);
});

test('the whole ellipsoid has the area of WGS84, 510,065,621.7 km²', () => {
	expect(areaKm2(box(-180, -90, 180, 90))).toBeCloseTo(510_065_621.724, 1);
});

test('the polynomials of 43–54° N are the exact functions', () => {
	for (let latitude = 43; latitude <= 54; latitude += 0.01) {
		const [area, exact] = [areaFromMiddleKm2(latitude), exactAreaFromMiddleKm2(latitude)];
		expect(Math.abs(area - exact)).toBeLessThan(1e-9);
		expect(Math.abs(elementKm2(latitude) / exactElementKm2(latitude) - 1)).toBeLessThan(1e-14);
	}
});

test('the contour integral equals the integral of the area element, in and out of that range', () => {
	for (const south of [-60, -3, 30, 42.5, 44, 48, 53.8, 70]) {
		const shape = polygon([
			[30, south],
			[31.3, south + 0.1],
			[30.7, south + 1.7],
			[30, south]
		]);
		expect(Math.abs(prepareArea(shape).areaKm2 / areaKm2(shape) - 1)).toBeLessThan(1e-10);
	}
});

test('edges of every height have the area of their fine division', () => {
	for (const height of [0.001, 0.01, 0.0999, 0.1001, 1]) {
		for (const south of [41, 43.05, 46, 52.9]) {
			const a = [33, south];
			const b = [33.2, south + height];
			const c = [33, south + height];
			const divided = Array.from({ length: 1000 }, (_, k) => [
				33 + k / 5000,
				south + (height * k) / 1000
			]);
			const coarse = areaKm2(polygon([a, b, c, a]));
			expect(Math.abs(areaKm2(polygon([...divided, b, c, a])) / coarse - 1)).toBeLessThan(2e-10);
		}
	}
});

test('Turf is 0.2–0.4 % lower over Ukraine', () => {
	for (const latitude of [44.5, 48, 52]) {
		const square = box(36, latitude, 36.2, latitude + 0.2);
		const shortfall = 1 - turfArea(square) / 1e6 / areaKm2(square);
		expect(shortfall).toBeGreaterThan(0.002);
		expect(shortfall).toBeLessThan(0.004);
	}
});

test('holes are taken away, parts add up, winding and first corner do not matter', () => {
	const hole = boxRing(30.5, 47.5, 31, 48);
	const whole = areaKm2(box(30, 47, 32, 49));
	const holed = polygon([...boxRing(30, 47, 32, 49)].reverse(), hole);
	expect(whole - areaKm2(holed)).toBeCloseTo(areaKm2(polygon(hole)), 6);
	expect(areaKm2(multiPolygon(holed, polygon(hole)))).toBeCloseTo(whole, 6);
	fc.assert(
		fc.property(star, fc.nat(20), (shape, by) => {
			const expected = areaKm2(shape);
			expect(Math.abs(areaKm2(reversed(shape)) / expected - 1)).toBeLessThan(1e-11);
			expect(Math.abs(areaKm2(rotated(shape, by)) / expected - 1)).toBeLessThan(1e-11);
		})
	);
});

test('empty and collapsed rings have no area, open rings are closed', () => {
	expect(areaKm2(polygon())).toBe(0);
	expect(areaKm2(polygon([]))).toBe(0);
	expect(areaKm2({ type: 'MultiPolygon', coordinates: [] })).toBe(0);
	expect(areaKm2(polygon([[30, 48]]))).toBe(0);
	expect(areaKm2(polygon(boxRing(30, 48, 31, 49).slice(0, -1)))).toBe(areaKm2(box(30, 48, 31, 49)));
});

test('a coordinate that is no number is named', () => {
	const broken: Polygon = polygon(boxRing(30, 47, 32, 49), [
		[30.5, 48],
		[31, NaN],
		[31, 48.5],
		[30.5, 48]
	]);
	expect(() => areaKm2(broken)).toThrow(RangeError);
	expect(() => areaKm2(broken)).toThrow('polygon 0, ring 1, position 1: latitude is NaN');
	for (const place of [
		[NaN, 48],
		[Infinity, 48],
		[31, Infinity],
		[31, 91]
	]) {
		const ring = [[30, 47], [32, 47], place, [30, 47]];
		expect(() => areaKm2(polygon(ring))).toThrow('polygon 0, ring 0, position 2');
	}
});
