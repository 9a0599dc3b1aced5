import { lastIndexWhere } from '../numbers/sorted-search';
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

/** Index of the last observation on or before `date`; -1 when the date lies before the first. */
export function observationAt(timeline: Timeline, date: IsoDate): number {
	const { observations } = timeline;
	return lastIndexWhere(observations.length, (index) => observations[index]!.date <= date);
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
