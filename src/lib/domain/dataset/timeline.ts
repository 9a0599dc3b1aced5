import { lastAtOrBefore, lastIndexWhere } from '../numbers/sorted-search';
import { dayNumber, type IsoDate } from './iso-date';
import type { Observation, Origin } from './observation';
import type { DatedCorrection } from './record-correction';

/** All observations with what is needed to read a history at one of them. */
export interface Timeline {
	readonly observations: readonly Observation[];
	readonly origins: readonly Origin[];
	/** Days on which the record is corrected by public reporting. */
	readonly corrections?: readonly DatedCorrection[];
}

/** A timeline that knows where its area changes. */
export interface ChangingTimeline extends Timeline {
	/** Indices, rising, of the observations whose area is another than that of the observation before. */
	readonly changes: readonly number[];
}

/**
 * Index of the nearest observation before (−1) or after (1) that of `index` on which the area changed; the first one of
 * all counts as such, since nothing is known before it. Null: there is none.
 */
export function nearestChange(
	{ changes }: Pick<ChangingTimeline, 'changes'>,
	index: number,
	way: 1 | -1
): number | null {
	if (way > 0) return changes[lastAtOrBefore(changes, index) + 1] ?? null;
	return index <= 0 ? null : (changes[lastAtOrBefore(changes, index - 1)] ?? 0);
}

/** The day from which on the area was as at the observation of `index`; null: it is as on no day before. */
export function unchangedSince(timeline: ChangingTimeline, index: number): IsoDate | null {
	const since = timeline.changes[lastAtOrBefore(timeline.changes, index)] ?? 0;
	return since < index ? (timeline.observations[since]?.date ?? null) : null;
}

/** Index of the last observation on or before `date`; -1 when the date lies before the first. */
export function observationAt(timeline: Timeline, date: IsoDate): number {
	const { observations } = timeline;
	return lastIndexWhere(observations.length, (index) => observations[index]!.date <= date);
}

/** Days before the end of the record whose changes are mostly not in it yet: a change must be seen to last. */
const settlingDays = 14;

/** That what changed on the day `shown` or shortly before it is mostly not in a record that ends on `end`. */
export function isSettling(shown: IsoDate, end: IsoDate): boolean {
	return dayNumber(end) - dayNumber(shown) <= settlingDays;
}

/** Days without observation that count as a gap. */
const gapDays = 31;

export interface Gap {
	/** Index of the first observation after the gap. */
	readonly index: number;
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** Where more than a month passed without an observation. */
export function gapsOf(observations: readonly Observation[]): readonly Gap[] {
	return observations.flatMap(({ date }, index) => {
		const previous = observations[index - 1];
		if (!previous || dayNumber(date) - dayNumber(previous.date) <= gapDays) return [];
		return { index, from: previous.date, to: date };
	});
}
