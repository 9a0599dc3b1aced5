import { expect, test } from 'vitest';
import { extentAround, extentOf } from '../../src/lib/map/place/place-extent';
import { placeTowns } from '../../src/lib/map/place/place-towns';
import { posterFrame } from '../../src/lib/map/poster/poster-path';
import { shippedText } from '../shipped/geodata';

const kmOfLatitude = ([, south, , north]: readonly number[]) => (north! - south!) * 111.2;

test('the surroundings of a deposit reach the front line where it is near, and stay small where it is not', () => {
	const near = extentAround([36.7, 47.9], 9);
	expect(kmOfLatitude(near)).toBeCloseTo(100, 0);
	expect(kmOfLatitude(extentAround([36.7, 47.9], 60))).toBeCloseTo(144, 0);
	expect(kmOfLatitude(extentAround([24, 49.8], 700))).toBeCloseTo(150, 0);
	expect((near[0] + near[2]) / 2).toBeCloseTo(36.7, 2);
});

test('an outline stands in its frame with a margin, and a small one with what is around it', () => {
	const [west, south, east, north] = extentOf([
		[30, 48],
		[33, 50]
	]);
	expect(west).toBeLessThan(30);
	expect(east).toBeGreaterThan(33);
	expect(south).toBeLessThan(48);
	expect(north).toBeGreaterThan(50);
	expect(kmOfLatitude(extentOf([[30, 50]]))).toBeCloseTo(50, 0);
});

test('towns are named by size, where their names hide neither each other nor the mark', () => {
	const { features } = JSON.parse(shippedText('basemap/cities.geojson')) as {
		features: Parameters<typeof placeTowns>[0]['features'];
	};
	const deposit = [36.679, 47.896] as const;
	const frame = posterFrame(extentAround(deposit, 9), 1000);
	const towns = placeTowns({ type: 'FeatureCollection', features }, frame, [deposit]);
	expect(towns.length).toBeGreaterThan(1);
	expect(towns.length).toBeLessThanOrEqual(5);
	const [x, y] = frame.place(...deposit);
	expect(towns.filter((town) => Math.hypot(town.x - x, town.y - y) < 18)).toEqual([]);
	const lines = towns.map((town) => town.y).sort((a, b) => a - b);
	expect(new Set(lines).size).toBe(lines.length);
});
