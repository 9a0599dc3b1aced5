import { parseIsoDate, type IsoDate } from './iso-date';

/**
 * Why what was written is no date. `form`: it is not a day, a month and a year; `year`: the year has not four digits;
 * `month`: the year has no such month; `day`: the month has no such day.
 */
export type DateFault = 'form' | 'year' | 'month' | 'day';

export type WrittenDate =
	| { readonly date: IsoDate; readonly fault?: never }
	| { readonly date?: never; readonly fault: DateFault };

/** Months as they stand in a date and in a calendar; those of both languages are read on every page. */
const monthNames: readonly (readonly string[])[] = [
	['january', 'січня', 'січень'],
	['february', 'лютого', 'лютий'],
	['march', 'березня', 'березень'],
	['april', 'квітня', 'квітень'],
	['may', 'травня', 'травень'],
	['june', 'червня', 'червень'],
	['july', 'липня', 'липень'],
	['august', 'серпня', 'серпень'],
	['september', 'вересня', 'вересень'],
	['october', 'жовтня', 'жовтень'],
	['november', 'листопада', 'листопад'],
	['december', 'грудня', 'грудень']
];
/** Fewer letters do not tell June from July. */
const shortestMonth = 3;

const orders = [
	/^(?<year>\d{4})[-./\s](?<month>\d{1,2})[-./\s](?<day>\d{1,2})$/,
	/^(?<day>\d{1,2})[-./\s]+(?<month>\d{1,2}|\p{L}+)[-./,\s]+(?<year>\d+)$/u,
	/^(?<month>\p{L}+)[.\s]+(?<day>\d{1,2})[,\s]+(?<year>\d+)$/u
];
/** What follows the year in Ukrainian: року, р. */
const yearWord = /\s*(року|рік|р)\.?$/u;

/**
 * The day that a person wrote, in either language: `2022-02-23`, `23.02.2022`, `23/2/2022`, `23 Feb 2022`,
 * `February 23, 2022`, `23 лютого 2022 року`. In figures the day comes before the month, as in Ukraine and Britain.
 */
export function readWrittenDate(text: string): WrittenDate {
	const words = text.trim().toLowerCase().replace(/\s+/gu, ' ').replace(yearWord, '');
	const order = orders.find((pattern) => pattern.test(words));
	const { year, month, day } = order?.exec(words)?.groups ?? {};
	if (year === undefined || month === undefined || day === undefined) return { fault: 'form' };
	const monthNumber = /^\d+$/.test(month) ? Number(month) : monthOfName(month);
	if (monthNumber === null) return { fault: 'form' };
	if (!/^[1-9]\d{3}$/.test(year)) return { fault: 'year' };
	if (monthNumber < 1 || monthNumber > 12) return { fault: 'month' };
	const date = parseIsoDate(
		`${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`
	);
	return date === null ? { fault: 'day' } : { date };
}

function monthOfName(name: string): number | null {
	if (name.length < shortestMonth) return null;
	const found = monthNames.findIndex((names) => names.some((full) => full.startsWith(name)));
	return found < 0 ? null : found + 1;
}
