import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import {
	isSettling,
	nearestChange,
	unchangedSince
} from '../../../src/lib/domain/dataset/timeline';

const first = isoDate('2026-03-01');
const timelineOf = (changes: readonly number[], count = 10) => ({
	origins: [],
	changes,
	observations: Array.from({ length: count }, (_, day) => ({
		date: addDays(first, day),
		origin: 'survey',
		reliability: 'reliable' as const,
		areaKm2: 1
	}))
});

test('the nearest change is the next day with another area, or the one from which this area is', () => {
	const timeline = timelineOf([2, 3, 7]);
	expect([0, 1, 2, 3, 6, 7, 9].map((at) => nearestChange(timeline, at, 1))).toEqual([
		...[2, 2, 3, 7, 7, null, null]
	]);
	expect([0, 1, 2, 3, 6, 7, 9].map((at) => nearestChange(timeline, at, -1))).toEqual([
		...[null, 0, 0, 2, 3, 3, 7]
	]);
});

test('a day is unchanged since the first day of its area, which itself is not', () => {
	const timeline = timelineOf([2, 3, 7]);
	expect(timeline.observations.map((_, at) => unchangedSince(timeline, at))).toEqual([
		...[null, '2026-03-01', null, null, '2026-03-04', '2026-03-04', '2026-03-04'],
		...[null, '2026-03-08', '2026-03-08']
	]);
});

test('a record that never changes has no next change and is unchanged since its first day', () => {
	const timeline = timelineOf([]);
	expect(nearestChange(timeline, 4, 1)).toBeNull();
	expect(nearestChange(timeline, 4, -1)).toBe(0);
	expect(unchangedSince(timeline, 4)).toBe(first);
	expect(unchangedSince(timeline, 0)).toBeNull();
});

const changes = fc
	.uniqueArray(fc.integer({ min: 1, max: 29 }))
	.map((indices) => indices.sort((a, b) => a - b));

test('steps from change to change reach every change once, in both directions', () => {
	fc.assert(
		fc.property(changes, (all) => {
			const timeline = timelineOf(all, 30);
			const walk = (from: number, way: 1 | -1) => {
				const seen: number[] = [];
				let at = nearestChange(timeline, from, way);
				for (; at !== null; at = nearestChange(timeline, at, way)) seen.push(at);
				return seen;
			};
			expect(walk(0, 1)).toEqual(all);
			expect(walk(30, -1)).toEqual([...all].reverse().concat(0));
		})
	);
});

test('two weeks before its end the record is still settling, before that no more', () => {
	const end = isoDate('2026-04-24');
	expect(
		['2026-04-24', '2026-04-10', '2026-04-09', '2022-02-24'].map((day) =>
			isSettling(isoDate(day), end)
		)
	).toEqual([...[true, true, false, false]]);
});
