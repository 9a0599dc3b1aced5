import { parseIsoDate } from './iso-date';

/** A day, a month or a year of the calendar, as far as it is known: `2026-02-14`, `2026-02`, `2026`. Sorts as text. */
export type PartialDate = string & { readonly __partialDate: unique symbol };

/** `text` as a partial date, or null when it is none: neither 2026-13 nor 2026-02-30 is. */
export function parsePartialDate(text: string): PartialDate | null {
	const first = `${text}-01-01`.slice(0, 10);
	return /^\d{4}(-\d{2}){0,2}$/.test(text) && parseIsoDate(first) !== null
		? (text as PartialDate)
		: null;
}
