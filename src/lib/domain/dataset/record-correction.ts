import type { IsoDate } from './iso-date';
import type { OblastCode } from './oblast';

/** What the timeline tells of a correction: on which days it holds. */
export interface DatedCorrection {
	readonly id: string;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly from: IsoDate;
	/** The first day on which it no longer holds. */
	readonly to: IsoDate;
}

/** Where the source of the record is wrong, and what public reporting says; a row of `occupation/corrections.csv`. */
export interface RecordCorrection extends DatedCorrection {
	readonly state: 'occupied' | 'contested' | 'free';
	/** In the words of those who made it, e.g. `kyivindependent.com 2022-11-11 (…)`. */
	readonly source: string;
	readonly confidence: 'A' | 'B' | 'C';
	/** What the source of the record has instead. */
	readonly reason: string;
	/** Units that it touches. */
	readonly oblasts: readonly OblastCode[];
}

/** The corrections that hold on a day. */
export function correctionsOn<C extends DatedCorrection>(
	corrections: readonly C[],
	date: IsoDate
): readonly C[] {
	return corrections.filter(({ from, to }) => from <= date && date < to);
}
