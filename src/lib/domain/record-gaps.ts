import { dayNumber, type IsoDate } from './iso-date';
import type { Observation } from './observation';

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
