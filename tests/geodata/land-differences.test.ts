import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyInFirstKm2 } from '../../src/geodata/build/land-differences';
import { areaKm2 } from '../../src/lib/domain/geometry/area';
import { edgeIndex } from '../../src/lib/domain/geometry/edge-index';
import { areaEdges } from '../../src/lib/domain/geometry/edges';
import { gainedAndLostBetween } from '../../src/lib/domain/geometry/gained-lost';
import { boxRing as box, polygon, star } from '../domain/geometry/shapes';

const indexOf = (...rings: Parameters<typeof polygon>) => edgeIndex(areaEdges(polygon(...rings)));

test('what only one of two boxes covers of an oblast', () => {
	const place = indexOf(box(35, 47, 37, 49));
	const ours = indexOf(box(34, 47, 36, 48));
	const theirs = indexOf(box(35.5, 47.5, 38, 48.2));
	const km2 = (...sides: Parameters<typeof box>) => areaKm2(polygon(box(...sides)));
	// Inside the place they cover 35–36 by 47–48 and 35.5–37 by 47.5–48.2, and both 35.5–36 by 47.5–48.
	expect(onlyInFirstKm2(place, ours, theirs)).toBeCloseTo(
		km2(35, 47, 36, 48) - km2(35.5, 47.5, 36, 48),
		1
	);
	expect(onlyInFirstKm2(place, theirs, ours)).toBeCloseTo(
		km2(35.5, 47.5, 37, 48.2) - km2(35.5, 47.5, 36, 48),
		1
	);
});

test('a place that neither reaches has nothing', () => {
	const place = indexOf(box(30, 50, 31, 51));
	const [ours, theirs] = [indexOf(box(34, 47, 36, 48)), indexOf(box(34, 47, 36, 48.5))];
	expect(onlyInFirstKm2(place, theirs, ours)).toBe(0);
});

test('of a place that holds both it is what the geometry engine says', () => {
	const place = indexOf(box(32, 45, 38, 51));
	fc.assert(
		fc.property(star, star, (ours, theirs) => {
			const { gainedKm2, lostKm2 } = gainedAndLostBetween(ours, theirs);
			const [we, they] = [ours, theirs].map((area) => edgeIndex(areaEdges(area)));
			// Stars are of thousands of km², with points as thin as the parallels are apart.
			expect(Math.abs(onlyInFirstKm2(place, we!, they!) - lostKm2)).toBeLessThan(3);
			expect(Math.abs(onlyInFirstKm2(place, they!, we!) - gainedKm2)).toBeLessThan(3);
		}),
		{ numRuns: 50 }
	);
});
