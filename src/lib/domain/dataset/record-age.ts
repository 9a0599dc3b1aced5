import { dayNumber, type IsoDate } from './iso-date';

/** A time that has passed, in whole units of the size in which people tell it. */
export interface Age {
	/** 0 or more. */
	readonly value: number;
	readonly unit: 'day' | 'week' | 'month' | 'year';
}

/**
 * How long ago `end` is on the day `today`: in days up to two weeks, in weeks up to two months, in months up to two
 * years, then in years. Null where `today` lies before `end`, which only a wrong clock says.
 */
export function ageOf(end: IsoDate, today: IsoDate): Age | null {
	const days = dayNumber(today) - dayNumber(end);
	if (days < 0) return null;
	const months = wholeMonths(end, today);
	if (days < 14) return { value: days, unit: 'day' };
	if (months < 2) return { value: Math.floor(days / 7), unit: 'week' };
	if (months < 24) return { value: months, unit: 'month' };
	return { value: Math.floor(months / 12), unit: 'year' };
}

function wholeMonths(from: IsoDate, to: IsoDate): number {
	const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
	const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
	return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
