import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import {
	difference,
	moveBetween,
	sameCutEdges,
	without
} from '../../../src/lib/domain/geometry/cut-edges';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { areaEdges, type Edges } from '../../../src/lib/domain/geometry/edges';
import { polygonsOfRings, ringsOfEdges } from '../../../src/lib/domain/geometry/edge-rings';
import { isInside } from '../../../src/lib/domain/geometry/point-status';
import { windingKm2 } from '../../../src/lib/domain/geometry/prepared-area';
import { box, multiPolygon, place, polygon, star } from './shapes';

const indexOf = (area: Polygon | MultiPolygon) => edgeIndex(areaEdges(area));
const land = box(32, 46, 37, 50);
const eastern = box(34.5, 46, 37, 50);
const km2 = (edges: Edges) => windingKm2(edgeIndex(edges));
const inAny = (edges: Edges, at: [number, number]) => isInside(edgeIndex(edges), ...at);

test('what of one area lies in a part goes to the other: together they stay the land, and none of it is in both', () => {
	const behind = areaEdges(eastern);
	const free = difference(areaEdges(land), behind);
	fc.assert(
		fc.property(star, fc.array(place, { minLength: 20, maxLength: 20 }), (part, places) => {
			const moved = moveBetween(edgeIndex(free), behind, indexOf(part));
			const [left, grown] = [moved.from.edges, moved.to.edges];
			expect(km2(left) + km2(grown)).toBeCloseTo(areaKm2(land), 4);
			for (const at of places) {
				if (!isInside(indexOf(land), ...at)) continue;
				const taken = isInside(indexOf(part), ...at);
				expect(inAny(grown, at)).toBe(taken || isInside(indexOf(eastern), ...at));
				expect(inAny(left, at)).toBe(!inAny(grown, at));
			}
		})
	);
});

test('a part that is moved there and back leaves the area as it was', () => {
	const behind = areaEdges(eastern);
	const free = difference(areaEdges(land), behind);
	fc.assert(
		fc.property(star, (part) => {
			const there = moveBetween(edgeIndex(free), behind, indexOf(part));
			const back = moveBetween(
				edgeIndex(there.to.edges),
				there.from.edges,
				indexOf(shifted(part, 1e-7))
			);
			const inEastern = km2(behind) - km2(without(edgeIndex(behind), indexOf(part)).edges);
			expect(km2(back.from.edges)).toBeCloseTo(km2(behind) - inEastern, 1);
		})
	);
});

test('an area without a part is what of it lies outside', () => {
	fc.assert(
		fc.property(
			star,
			star,
			fc.array(place, { minLength: 20, maxLength: 20 }),
			(area, part, places) => {
				const other = shifted(part, 1.23e-7);
				const left = without(indexOf(area), indexOf(other)).edges;
				for (const at of places) {
					expect(inAny(left, at)).toBe(
						isInside(indexOf(area), ...at) && !isInside(indexOf(other), ...at)
					);
				}
			}
		)
	);
});

test('edges that a cut leaves whole are known, and two cuts know what is the same in both', () => {
	const behind = edgeIndex(areaEdges(eastern));
	const [one, other] = [box(34, 47, 35, 48), box(34, 47, 35, 48.5)].map((part) =>
		without(behind, indexOf(shifted(part, 1e-7)))
	) as [ReturnType<typeof without>, ReturnType<typeof without>];
	const same = sameCutEdges(one, other);
	const edge = ({ x0, y0, x1, y1 }: Edges, i: number) => [x0[i], y0[i], x1[i], y1[i]];
	expect([...same].filter((i) => i >= 0).length).toBeGreaterThan(3);
	same.forEach((i, j) => {
		if (i >= 0) expect(edge(one.edges, i)).toEqual(edge(other.edges, j));
	});
});

test('edges become the polygons that they came from, with their holes', () => {
	fc.assert(
		fc.property(star, (area) => {
			const again = polygonsOfRings(ringsOfEdges(areaEdges(area)));
			expect(again.coordinates).toHaveLength(1);
			expect(again.coordinates[0]).toHaveLength(area.coordinates.length);
			expect(areaKm2(again)).toBeCloseTo(areaKm2(area), 6);
		})
	);
});

test('squares that touch in a corner are two polygons', () => {
	const touching = multiPolygon(box(30, 46, 31, 47), box(31, 47, 32, 48));
	expect(polygonsOfRings(ringsOfEdges(areaEdges(touching))).coordinates).toHaveLength(2);
});

function shifted(area: Polygon, degrees: number): Polygon {
	return polygon(
		...area.coordinates.map((ring) => ring.map(([x, y]) => [x! + degrees, y! + degrees * 0.7]))
	);
}
