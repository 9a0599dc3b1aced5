import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelPoint } from '$lib/map/label-point';
import { shortOblastName } from '$lib/map/map-data';
import { metresPerPixel, scaleFor } from '$lib/ui/map/scale';
import { box } from './fixture';

/** A ring around a hole, as Kyiv oblast is around the city. */
const around: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 0]
		],
		[
			[3, 3],
			[3, 6],
			[6, 6],
			[6, 3],
			[3, 3]
		]
	]
};

describe('labelPoint', () => {
	it('lies inside, and not in a hole', () => {
		expect(booleanPointInPolygon(labelPoint(around), around)).toBe(true);
	});

	it('lies well inside the largest part', () => {
		const small = box([20, 0, 21, 1]) as Polygon;
		const [lng, lat] = labelPoint({
			type: 'MultiPolygon',
			coordinates: [small.coordinates, around.coordinates]
		});
		expect(lng).toBeGreaterThan(1);
		expect(lng).toBeLessThan(9);
		expect(lat).toBeLessThan(9);
	});

	it('refuses what has no inside', () => {
		expect(() => labelPoint({ type: 'Point', coordinates: [0, 0] })).toThrow(/polygon.*Point/);
	});
});

describe('shortOblastName', () => {
	it.each([
		['Poltava Oblast', 'Poltava'],
		['Полтавська область', 'Полтавська'],
		['Autonomous Republic of Crimea', 'Crimea'],
		['Автономна Республіка Крим', 'Крим']
	])('prints %s as %s', (name, short) => {
		expect(shortOblastName(name)).toBe(short);
	});
});

describe('scaleFor', () => {
	it('is round, and as wide as it says', () => {
		for (const zoom of [3.9, 5.66, 8, 11]) {
			const { metres, widthPx } = scaleFor(48.5, zoom);
			expect([1, 2, 5]).toContain(Number(String(metres)[0]));
			expect(widthPx).toBeLessThanOrEqual(100);
			expect(widthPx).toBeGreaterThan(35);
			expect(widthPx * metresPerPixel(48.5, zoom)).toBeCloseTo(metres);
		}
	});
});
