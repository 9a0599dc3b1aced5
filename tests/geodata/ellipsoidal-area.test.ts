import { area } from '@turf/area';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { ellipsoidalAreaKm2 } from '../../src/geodata/record/ellipsoidal-area';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

test('the whole ellipsoid has the area of WGS84, 510,065,621.7 km²', () => {
	expect(ellipsoidalAreaKm2(box(-180, -90, 180, 90))).toBeCloseTo(510_065_621.724, 1);
});

test('a degree square equals the surface integral of the two principal radii, and Turf is 0.2–0.4 % lower', () => {
	const a = 6378.137;
	const e2 = 0.00669437999014;
	const degree = Math.PI / 180;
	const steps = 20_000;
	let expected = 0;
	for (let i = 0; i < steps; i++) {
		const latitude = (48 + (i + 0.5) / steps) * degree;
		const w2 = 1 - e2 * Math.sin(latitude) ** 2;
		const meridional = (a * (1 - e2)) / w2 ** 1.5;
		const parallel = (a / Math.sqrt(w2)) * Math.cos(latitude);
		expected += meridional * parallel * (degree / steps) * degree;
	}
	const square = box(36, 48, 37, 49);
	expect(ellipsoidalAreaKm2(square) / expected).toBeCloseTo(1, 7);
	const turfShortfall = 1 - area(square) / 1e6 / expected;
	expect(turfShortfall).toBeGreaterThan(0.002);
	expect(turfShortfall).toBeLessThan(0.004);
});

test('holes are taken away and winding does not matter', () => {
	const outer = box(30, 47, 32, 49).coordinates[0]!;
	const hole = box(30.5, 47.5, 31, 48).coordinates[0]!;
	const whole = ellipsoidalAreaKm2({ type: 'Polygon', coordinates: [outer] });
	const without = ellipsoidalAreaKm2({
		type: 'Polygon',
		coordinates: [[...outer].reverse(), hole]
	});
	expect(whole - without).toBeCloseTo(ellipsoidalAreaKm2(box(30.5, 47.5, 31, 48)), 6);
});
