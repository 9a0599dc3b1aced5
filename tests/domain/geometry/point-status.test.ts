import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeIndex, type EdgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { areaEdges, type Edges } from '../../../src/lib/domain/geometry/edges';
import { PointGrid } from '../../bench/geometry/point-grid';
import { isInside, statusHistory } from '../../../src/lib/domain/geometry/point-status';
import { box, boxRing, multiPolygon, place, polygon, reversed, star, twoStars } from './shapes';

const indexOf = (area: Polygon | MultiPolygon) => edgeIndex(areaEdges(area));
const holed = polygon(boxRing(30, 46, 34, 50), boxRing(31, 47, 33, 49));

test('inside, outside, in a hole; the boundary of both rings counts as inside', () => {
	const index = indexOf(holed);
	const inside = [
		[30.5, 48],
		[30, 46],
		[34, 50],
		[32, 46],
		[30, 48],
		[34, 48],
		[32, 50],
		[31, 47],
		[33, 48],
		[32, 49]
	] as const;
	const outside = [
		[32, 48],
		[29.9, 48],
		[34.1, 48],
		[32, 45.9],
		[32, 50.1],
		[29, 46],
		[35, 50]
	] as const;
	for (const [lng, lat] of inside)
		expect([lng, lat, isInside(index, lng, lat)]).toEqual([lng, lat, true]);
	for (const [lng, lat] of outside)
		expect([lng, lat, isInside(index, lng, lat)]).toEqual([lng, lat, false]);
});

test('a ray through a vertex counts it once where the boundary passes and not where it turns back', () => {
	const index = indexOf(
		polygon([
			[0, 0],
			[2, -1],
			[4, 0],
			[3, 1],
			[2, 0],
			[1, 1],
			[0, 0]
		])
	);
	expect(isInside(index, -1, 0)).toBe(false);
	expect(isInside(index, 1, 0)).toBe(true);
	expect(isInside(index, 3, 0)).toBe(true);
	expect(isInside(index, 2, 0.5)).toBe(false);
	expect(isInside(index, -1, 1)).toBe(false);
	expect(isInside(index, -1, -1)).toBe(false);
});

test('a point one rounding step beside a slanted edge is on its own side', () => {
	const index = indexOf(
		polygon([
			[0, 0],
			[3, 1],
			[0, 1],
			[0, 0]
		])
	);
	const onEdge = [1.5, 0.5] as const;
	const step = 2 ** -52;
	expect(isInside(index, ...onEdge)).toBe(true);
	expect(isInside(index, onEdge[0] + step, onEdge[1])).toBe(false);
	expect(isInside(index, onEdge[0] - step, onEdge[1])).toBe(true);
});

test('touching rings and parts: the common corner is inside, the rest is as ever', () => {
	const index = indexOf(multiPolygon(box(0, 0, 1, 1), box(1, 1, 2, 2), box(2, 1, 3, 2)));
	expect(isInside(index, 1, 1)).toBe(true);
	expect(isInside(index, 2, 1.5)).toBe(true);
	expect(isInside(index, 0.5, 1.5)).toBe(false);
	expect(isInside(index, 1.5, 0.5)).toBe(false);
});

/** Random places, all corners and the middles of all sides. */
const placesOf = (area: Polygon | MultiPolygon, more: readonly (readonly [number, number])[]) => {
	const { x0, y0, x1, y1 } = areaEdges(area);
	const corners = [...x0].map((x, i) => [x, y0[i]!] as const);
	const middles = [...x0].map((x, i) => [(x + x1[i]!) / 2, (y0[i]! + y1[i]!) / 2] as const);
	return { corners, others: [...middles, ...more] };
};

test('agrees with Turf on stars with holes; corners are inside', () => {
	fc.assert(
		fc.property(fc.oneof(star, twoStars), fc.array(place, { maxLength: 60 }), (area, more) => {
			const index = indexOf(area);
			const { corners, others } = placesOf(area, more);
			for (const corner of corners) expect(isInside(index, ...corner)).toBe(true);
			for (const [lng, lat] of others) {
				if (nearBoundary(index, lng, lat)) continue;
				expect(isInside(index, lng, lat)).toBe(booleanPointInPolygon([lng, lat], area));
			}
		}),
		{ numRuns: 300 }
	);
});

/** Turf decides in plain floating point; nearer than this its answer is a matter of rounding. */
function nearBoundary({ edges: { x0, y0, x1, y1 } }: EdgeIndex, lng: number, lat: number): boolean {
	return x0.some((x, i) => {
		const [dx, dy] = [x1[i]! - x, y1[i]! - y0[i]!];
		const across = dx * (lat - y0[i]!) - dy * (lng - x);
		return Math.abs(across) < 1e-13 * Math.hypot(dx, dy);
	});
}

test('neither winding nor the grid changes an answer', () => {
	fc.assert(
		fc.property(
			twoStars,
			fc.array(place, { minLength: 30 }),
			fc.integer({ min: 1, max: 64 }),
			(area, more, columns) => {
				const index = indexOf(area);
				const turned = indexOf(reversed(area));
				const grid = new PointGrid(index, columns);
				const { corners, others } = placesOf(area, more);
				for (const [lng, lat] of [...corners, ...others]) {
					const inside = isInside(index, lng, lat);
					expect(isInside(turned, lng, lat)).toBe(inside);
					expect(grid.isInside(lng, lat)).toBe(inside);
				}
			}
		)
	);
});

test('the empty area contains nothing', () => {
	const index = indexOf(multiPolygon());
	expect(isInside(index, 30, 48)).toBe(false);
	expect(new PointGrid(index).isInside(30, 48)).toBe(false);
});

/** A record of boxes: each occupied during its intervals, edges not shared. */
function boxRecord(
	observations: number,
	...cells: readonly (readonly [Polygon, ...number[]])[]
): Edges {
	const parts = cells.map(([area]) => areaEdges(area));
	const join = (key: 'x0' | 'y0' | 'x1' | 'y1') =>
		Float64Array.from(parts.flatMap((part) => [...part[key]]));
	const counts = parts.map((part) => part.x0.length);
	return {
		...{ x0: join('x0'), y0: join('y0'), x1: join('x1'), y1: join('y1') },
		life: Uint32Array.from(counts.flatMap((count, i) => Array<number>(count).fill(i))),
		lives: cells.map(([, ...bounds]) => {
			const runs: number[] = [];
			for (let i = 0; i < bounds.length; i += 2) runs.push(bounds[i]!, bounds[i + 1]!, 1);
			return runs;
		}),
		firstOfLife: Uint32Array.from([
			0,
			...counts.map((_, i) => counts.slice(0, i + 1).reduce((a, b) => a + b))
		]),
		observations
	};
}

test('the history of a point is the sum of the cells that hold it, by parity', () => {
	const index = edgeIndex(boxRecord(10, [box(0, 0, 2, 2), 1, 4, 6, 10], [box(2, 0, 4, 2), 3, 5]));
	expect(statusHistory(index, 1, 1)).toEqual([1, 4, 6, 10]);
	expect(statusHistory(index, 3, 1)).toEqual([3, 5]);
	expect(statusHistory(index, 5, 1)).toEqual([]);
	expect(statusHistory(index, -1, 1)).toEqual([]);
});

test('a point on edges is inside while one of them lives', () => {
	const index = edgeIndex(boxRecord(10, [box(0, 0, 2, 2), 1, 4, 6, 10], [box(2, 0, 4, 2), 3, 5]));
	expect(statusHistory(index, 2, 1)).toEqual([1, 5, 6, 10]);
	expect(statusHistory(index, 2, 2)).toEqual([1, 5, 6, 10]);
	expect(statusHistory(index, 0, 1)).toEqual([1, 4, 6, 10]);
	expect(statusHistory(index, 4, 0)).toEqual([3, 5]);
});

test('a coordinate that is no number is named', () => {
	const index = indexOf(holed);
	expect(() => isInside(index, NaN, 48)).toThrow('the longitude is NaN');
	expect(() => statusHistory(index, 30, Infinity)).toThrow(RangeError);
	expect(() => new PointGrid(index).isInside(30, NaN)).toThrow('the latitude is NaN');
});

test('one status needs one observation', () => {
	const index = edgeIndex(boxRecord(10, [box(0, 0, 2, 2), 1, 4]));
	expect(() => isInside(index, 1, 1)).toThrow('10 observations, expected 1');
});
