import type { ContestedCount } from '../control/control-history';
import type { DataVersion } from '../dataset/dataset';
import type { DepositFilter } from './deposit-filter';
import type { IsoDate } from '../dataset/iso-date';
import type { OblastCode } from '../dataset/oblast';
import type { PriceCase, PriceVintage } from '../dataset/price';

/**
 * How an observation answers a date: `exact` is of that day, `earlier-observation` the last one before it,
 * `before-first` the first of the record because it begins later, `after-last` its last because it ends earlier.
 */
export type DateAnswer = 'exact' | 'earlier-observation' | 'before-first' | 'after-last';

/** What was asked; carried by every result, so that a number never stands under another date. */
export interface EstimateQuestion {
	/** The date asked for. */
	readonly date: IsoDate;
	/** The observation that answers it: the last one on or before `date`, or the first one. */
	readonly observationDate: IsoDate;
	readonly answer: DateAnswer;
	readonly oblast: OblastCode | null;
	readonly prices: PriceVintage;
	readonly priceCase: PriceCase;
	/** Absent: all deposits. */
	readonly filter?: DepositFilter;
	/** Absent: half of what is contested counts as behind the line. */
	readonly contested?: ContestedCount;
	/** The line of the day was changed by a reader; absent: it is that of the record. */
	readonly scenario?: true;
	readonly version: DataVersion;
}
