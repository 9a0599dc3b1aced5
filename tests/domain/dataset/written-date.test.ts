import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDayNumber, dayNumber, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { readWrittenDate } from '../../../src/lib/domain/dataset/written-date';
import { formatDate, formatDay } from '../../../src/lib/domain/format';
import { dataset } from '../../built-data';

const months = ['long', 'short'] as const;
const written = months.map(
	(month) =>
		[
			new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
			new Intl.DateTimeFormat('en-US', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
			new Intl.DateTimeFormat('uk-UA', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
		] as const
);

/** Every way in which the field takes a day. */
function writingsOf(text: string): readonly string[] {
	const date = isoDate(text);
	const [year, month, day] = text.split('-') as [string, string, string];
	const [shortDay, shortMonth] = [String(Number(day)), String(Number(month))];
	const words = written
		.flat()
		.map((format) => format.format(new Date(`${text}T00:00:00Z`)))
		.flatMap((words) => [words, words.toUpperCase(), ` ${words.replace(/\s/g, '  ')} `]);
	return [
		text,
		`${year}/${month}/${day}`,
		...['.', '/', '-', ' ', '. '].flatMap((between) => [
			[day, month, year].join(between),
			[shortDay, shortMonth, year].join(between)
		]),
		...words,
		formatDate(date, 'en'),
		formatDate(date, 'uk'),
		formatDay(date, 'uk'),
		`${formatDay(date, 'uk')} р.`
	];
}

test('every day of the record reads back from every writing', () => {
	const misread = dataset.timeline.observations.flatMap(({ date }) =>
		writingsOf(date).filter((writing) => readWrittenDate(writing).date !== date)
	);
	expect(misread).toEqual([]);
});

test('any day from the year 1000 on does too', () => {
	const days = fc.integer({
		min: dayNumber(isoDate('1000-01-01')),
		max: dayNumber(isoDate('9999-12-31'))
	});
	fc.assert(
		fc.property(days, (day) => {
			const date = dateOfDayNumber(day);
			for (const writing of writingsOf(date)) expect(readWrittenDate(writing)).toEqual({ date });
		})
	);
});

describe('what is no date says why', () => {
	test.each([
		['', 'form'],
		['yesterday', 'form'],
		['23', 'form'],
		['23 February', 'form'],
		['02232022', 'form'],
		['2022', 'form'],
		['23 ju 2022', 'form'],
		['23 marble 2022', 'form'],
		['23.02.2022.05', 'form'],
		['18.03.2', 'year'],
		['18.03.0003', 'year'],
		['0003-03-18', 'year'],
		['23.02.22', 'year'],
		['23 лютого 20222', 'year'],
		['02/23/2022', 'month'],
		['2022-13-01', 'month'],
		['01.00.2022', 'month'],
		['31.02.2022', 'day'],
		['31 лютого 2022', 'day'],
		['29 Feb 2023', 'day'],
		['0.5.2023', 'day'],
		['2022-04-31', 'day']
	] as const)('%s: %s', (text, fault) => {
		expect(readWrittenDate(text)).toEqual({ fault });
	});

	test('whatever is typed is a day of the calendar with a year of four digits, or a fault', () => {
		const typed = fc.oneof(
			fc.string(),
			fc.stringMatching(/^[0-9./ -]{0,12}$/),
			fc.stringMatching(/^\d{1,2} [a-zа-яіїє]{1,9} \d{1,5}$/)
		);
		fc.assert(
			fc.property(typed, (text) => {
				const { date, fault } = readWrittenDate(text);
				if (date === undefined) expect(['form', 'year', 'month', 'day']).toContain(fault);
				else expect(isoDate(date) >= isoDate('1000-01-01')).toBe(true);
			})
		);
	});
});
