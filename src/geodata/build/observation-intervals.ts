import { observationAt, type Timeline } from '../../lib/domain/dataset/timeline';
import { addDays, type IsoDate } from '../../lib/domain/dataset/iso-date';

/**
 * Intervals of days `[on, off, …]` since `from` as half-open intervals of observation indices.
 * An interval that holds no observation vanishes; two that touch become one.
 */
export function observationIntervals(
	days: readonly number[],
	from: IsoDate,
	timeline: Timeline
): number[] {
	const intervals: number[] = [];
	for (let i = 0; i < days.length; i += 2) {
		const on = firstObservationFrom(addDays(from, days[i]!), timeline);
		const off = firstObservationFrom(addDays(from, days[i + 1]!), timeline);
		if (on >= off) continue;
		if (intervals.at(-1) === on) intervals[intervals.length - 1] = off;
		else intervals.push(on, off);
	}
	return intervals;
}

/** Index of the first observation on or after `date`; the number of observations when there is none. */
function firstObservationFrom(date: IsoDate, timeline: Timeline): number {
	return observationAt(timeline, addDays(date, -1)) + 1;
}

/** Where all lists of intervals are on at once: their intersection. Nothing is on in the intersection of no lists. */
export function commonIntervals(lists: readonly (readonly number[])[]): number[] {
	const [first, ...rest] = lists;
	if (first === undefined) return [];
	return rest.reduce<number[]>((common, list) => intersection(common, list), [...first]);
}

/** Where `a` is on and `b` is not. */
export function intervalsWithout(a: readonly number[], b: readonly number[]): number[] {
	// What lies between the intervals of `b`, as intervals.
	return intersection(a, [-Infinity, ...b, Infinity]);
}

function intersection(a: readonly number[], b: readonly number[]): number[] {
	const result: number[] = [];
	for (let i = 0; i < a.length; i += 2) {
		for (let j = 0; j < b.length; j += 2) {
			const on = Math.max(a[i]!, b[j]!);
			const off = Math.min(a[i + 1]!, b[j + 1]!);
			if (on < off) result.push(on, off);
		}
	}
	return result;
}
