import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoxTree, type Place } from '../../../src/lib/domain/geometry/box-tree';

const coordinate = fc.integer({ min: -50, max: 50 });
const place = fc.tuple(coordinate, coordinate, coordinate);
const treeOf = (points: readonly Place[]) =>
	new BoxTree(Float64Array.from(points.flatMap((point) => [...point, ...point])));
const squaredTo =
	(points: readonly Place[], [x, y, z]: Place) =>
	(item: number) => {
		const [px, py, pz] = points[item]!;
		return (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
	};

test('the nearest item is the one that looking at all of them finds', () => {
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), place, (points, from) => {
			const squared = squaredTo(points, from);
			const found = treeOf(points).nearest(from, squared);
			const least = Math.min(...points.map((_, item) => squared(item)));
			expect(squared(found)).toBe(least);
		})
	);
});

test('outward visits every wanted item once, from near to far', () => {
	fc.assert(
		fc.property(fc.array(place, { maxLength: 60 }), place, (points, from) => {
			const squared = squaredTo(points, from);
			const visited: number[] = [];
			treeOf(points).visitOutward(
				from,
				(item) => item % 3 !== 0,
				squared,
				(item) => visited.push(item) > 0
			);
			const distances = visited.map(squared);
			expect(distances).toEqual([...distances].sort((a, b) => a - b));
			const wanted = points.flatMap((_, item) => (item % 3 !== 0 ? [item] : []));
			expect([...visited].sort((a, b) => a - b)).toEqual(wanted);
		})
	);
});

test('outward stops when the visitor has seen enough', () => {
	const points: Place[] = [3, 1, 2, 5, 4, 9, 7].map((x) => [x, 0, 0]);
	const visited: number[] = [];
	treeOf(points).visitOutward(
		[0, 0, 0],
		() => true,
		squaredTo(points, [0, 0, 0]),
		(item) => visited.push(points[item]![0]) < 3
	);
	expect(visited).toEqual([1, 2, 3]);
});

test('a tree of nothing has no nearest item', () => {
	expect(new BoxTree(new Float64Array()).nearest([0, 0, 0], () => 0)).toBe(-1);
});
