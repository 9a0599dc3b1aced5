import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelPoint, type LabelRoom } from '../../src/geodata/build/label-point';

/** A square with as many corners as real outlines have. */
function square(from: number, to: number): Position[] {
	const along = Array.from({ length: 40 }, (_, i) => from + ((to - from) * i) / 40);
	return [
		...along.map((at) => [at, from]),
		...along.map((at) => [to, at]),
		...along.map((at) => [to + from - at, to]),
		...along.map((at) => [from, to + from - at]),
		[from, from]
	];
}

const plain: Polygon = { type: 'Polygon', coordinates: [square(0, 10)] };
/** A ring around a hole, as Kyiv oblast is around the city. */
const around: Polygon = { type: 'Polygon', coordinates: [square(0, 10), square(3, 6)] };
const room = (changes: Partial<LabelRoom> = {}): LabelRoom => ({
	...{ width: 2, height: 1, obstacles: [] },
	...changes
});

describe('labelPoint', () => {
	it('is the middle where nothing is in the way', () => {
		expect(labelPoint(plain, room())).toEqual([5, 5]);
	});

	it('lies inside, and so do its ends, though the middle is a hole', () => {
		const [lng, lat] = labelPoint(around, room());
		for (const end of [lng - 1, lng, lng + 1]) {
			expect(booleanPointInPolygon([end, lat], around)).toBe(true);
		}
	});

	it('lies in the largest part', () => {
		const parts = [[square(20, 21)], plain.coordinates];
		expect(labelPoint({ type: 'MultiPolygon', coordinates: parts }, room())).toEqual([5, 5]);
	});

	it('covers no obstacle where there is a place without, as near to the middle as that is', () => {
		const obstacles = [
			[5, 5],
			[5, 4],
			[4, 6]
		];
		const [lng, lat] = labelPoint(plain, room({ obstacles }));
		for (const [x, y] of obstacles) {
			expect(Math.abs(x! - lng) >= 1 || Math.abs(y! - lat) >= 0.5).toBe(true);
		}
		expect(Math.hypot(lng - 5, lat - 5)).toBeLessThan(1.5);
	});

	it('finds the one free place among many obstacles', () => {
		const everywhere = Array.from({ length: 400 }, (_, i) => [
			(i % 20) / 2,
			Math.floor(i / 20) / 2
		]);
		const obstacles = everywhere.filter(([x, y]) => !(x! > 3 && x! < 8 && y! > 6 && y! < 8));
		const [lng, lat] = labelPoint(plain, room({ obstacles }));
		expect(lng).toBeGreaterThan(4);
		expect(lng).toBeLessThan(7);
		expect(Math.round(lat)).toBe(7);
	});

	it('refuses what has no inside', () => {
		expect(() => labelPoint({ type: 'Point', coordinates: [0, 0] }, room())).toThrow(
			/polygon.*Point/
		);
	});
});
