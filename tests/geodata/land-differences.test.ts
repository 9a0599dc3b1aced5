import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyInFirstKm2 } from '../../src/geodata/build/land-differences';
import { areaKm2 } from '../../src/lib/domain/geometry/area';
import { edgeIndex } from '../../src/lib/domain/geometry/edge-index';
import { areaEdges } from '../../src/lib/domain/geometry/edges';
import { gainedAndLostBetween } from '../../src/lib/domain/geometry/gained-lost';
import { boxRing as box, polygon } from '../domain/geometry/shapes';

const indexOf = (...rings: Parameters<typeof polygon>) => edgeIndex(areaEdges(polygon(...rings)));

test('what only one of two boxes covers of an oblast, to 0.1 km²', () => {
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
	const corner = fc.tuple(
		fc.double({ min: 35, max: 36, noNaN: true }),
		fc.double({ min: 47, max: 47.5, noNaN: true })
	);
	const triangle = fc
		.tuple(corner, corner, corner)
		.map((corners) => corners.map((one) => [...one]));
	const place = indexOf(box(34, 46, 37, 49));
	fc.assert(
		fc.property(triangle, triangle, (ours, theirs) => {
			const { gainedKm2, lostKm2 } = gainedAndLostBetween(polygon(ours), polygon(theirs));
			const [we, they] = [indexOf(ours), indexOf(theirs)];
			expect(Math.abs(onlyInFirstKm2(place, we, they) - lostKm2)).toBeLessThan(0.5);
			expect(Math.abs(onlyInFirstKm2(place, they, we) - gainedKm2)).toBeLessThan(0.5);
		}),
		{ numRuns: 50 }
	);
});
