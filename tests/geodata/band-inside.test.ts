import { expect, test } from 'vitest';
import { bandInsideByGeos } from '../../src/geodata/build/band-inside';
import { areaKm2 } from '../../src/lib/domain/geometry/area';
import { bandInside } from '../../src/lib/domain/land/polygon-share';
import { box } from '../domain/geometry/shapes';

const outline = box(36.5, 48.1, 36.8, 48.3);
const jagged = Array.from({ length: 40 }, (_, i) => [36.3 + i / 60, 48.2 + ((i * 7) % 5) / 50]);

test.each([
	['jagged', [jagged], 1.5],
	['of two parts that cross', [jagged, jagged.map(([lng, lat]) => [lng!, 96.46 - lat!])], 3],
	['of one edge, beside the outline', [[...jagged.slice(0, 2)]], 20]
])('the band of a line %s is as large as that of Turf', (_, line, distanceKm) => {
	const expected = areaKm2(bandInside(outline, line, distanceKm)!);
	expect(expected).toBeGreaterThan(1);
	const found = areaKm2(bandInsideByGeos(outline, line, distanceKm)!);
	expect(Math.abs(found / expected - 1)).toBeLessThan(1e-6);
});

test('beyond the distance there is no band', () => {
	expect(bandInsideByGeos(outline, [jagged.slice(0, 2)], 1)).toBeNull();
});
