import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import { commonArea } from '../../../src/lib/domain/land/common-area';

type Area = Polygon | MultiPolygon;

/** A star of jagged corners, with a hole, and an island to the east of it. */
const large: MultiPolygon = {
	type: 'MultiPolygon',
	coordinates: [
		[ring(36, 48, 120, (i) => 1 + (i % 3) / 4), ring(36, 48, 12, () => 0.3)],
		[ring(39, 48, 9, () => 0.4)]
	]
};

function ring(lng: number, lat: number, corners: number, reach: (i: number) => number) {
	const around = Array.from({ length: corners }, (_, i) => {
		const angle = (2 * Math.PI * i) / corners;
		return [lng + 1.3 * reach(i) * Math.cos(angle), lat + reach(i) * Math.sin(angle)];
	});
	return [...around, around[0]!];
}

const common = (a: Area, b: Area): Area | null =>
	intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
const km2 = (area: Area | null) => (area === null ? 0 : areaKm2(area));

test('the common area is that of the whole shapes, wherever the small one lies', () => {
	const places = fc.record({
		lng: fc.double({ min: 33, max: 40, noNaN: true }),
		lat: fc.double({ min: 46, max: 50, noNaN: true }),
		reach: fc.double({ min: 0.01, max: 1.5, noNaN: true }),
		corners: fc.integer({ min: 3, max: 9 })
	});
	fc.assert(
		fc.property(places, ({ lng, lat, reach, corners }) => {
			const small: Polygon = {
				type: 'Polygon',
				coordinates: [ring(lng, lat, corners, () => reach)]
			};
			const expected = km2(common(small, large));
			expect(Math.abs(km2(commonArea(small, large)) - expected)).toBeLessThan(1e-6);
		}),
		{ numRuns: 60 }
	);
});

test.each([
	['in the hole', ring(36, 48, 5, () => 0.1)],
	['between the parts', ring(38.2, 48.9, 5, () => 0.05)],
	['far away', ring(22, 48, 5, () => 0.1)]
])('a shape %s has nothing in common', (_, corners) => {
	expect(commonArea({ type: 'Polygon', coordinates: [corners] }, large)).toBeNull();
});
