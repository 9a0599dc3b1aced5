/**
 * Calendar dates without a time or a zone, written `YYYY-MM-DD` (ISO 8601).
 * They stay strings all the way: a local `Date` would show another day in another time zone.
 */
export type IsoDate = string & { readonly __isoDate: unique symbol };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 (proleptic Gregorian calendar). */
export function dayNumber(date: IsoDate): number {
	return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The date `day` days after 1970-01-01. */
export function dateOfDayNumber(day: number): IsoDate {
	return new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as IsoDate;
}

/** The date `days` (may be negative) after `date`. */
export function addDays(date: IsoDate, days: number): IsoDate {
	return dateOfDayNumber(dayNumber(date) + days);
}

/** `text` as a date, or null when it is not a day of the calendar (2025-02-30 is not). */
export function parseIsoDate(text: string): IsoDate | null {
	if (!pattern.test(text)) return null;
	const milliseconds = Date.parse(`${text}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) return null;
	return new Date(milliseconds).toISOString().slice(0, 10) === text ? (text as IsoDate) : null;
}

/** `text` as a date; for literals and for data that was checked at the door. Throws RangeError otherwise. */
export function isoDate(text: string): IsoDate {
	const date = parseIsoDate(text);
	if (date === null) throw new RangeError(`expected a date YYYY-MM-DD, found "${text}"`);
	return date;
}
