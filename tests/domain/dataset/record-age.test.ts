import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { ageOf } from '../../../src/lib/domain/dataset/record-age';

test.each([
	['2026-04-24', '2026-04-24', 0, 'day'],
	['2026-04-24', '2026-04-25', 1, 'day'],
	['2026-04-24', '2026-05-07', 13, 'day'],
	['2026-04-24', '2026-05-08', 2, 'week'],
	['2026-04-24', '2026-06-08', 6, 'week'],
	['2026-04-24', '2026-06-23', 8, 'week'],
	['2026-04-24', '2026-06-24', 2, 'month'],
	['2026-04-24', '2027-03-24', 11, 'month'],
	['2026-04-24', '2028-04-23', 23, 'month'],
	['2026-04-24', '2028-04-24', 2, 'year'],
	['2024-02-29', '2026-02-28', 23, 'month'],
	['2025-12-31', '2026-02-28', 8, 'week']
])('%s is on %s as old as %d of a %s', (end, today, value, unit) => {
	expect(ageOf(isoDate(end), isoDate(today))).toEqual({ value, unit });
});

test('a clock that is before the end of the record tells no age', () => {
	expect(ageOf(isoDate('2026-04-24'), isoDate('2026-04-23'))).toBeNull();
	expect(ageOf(isoDate('2026-04-24'), isoDate('1970-01-01'))).toBeNull();
});

test('no day tells a younger age than the day before, nor a unit of which there is only one', () => {
	const days = { day: 1, week: 7, month: 30.4, year: 365 };
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 12_000 }),
			fc.integer({ min: 0, max: 4000 }),
			(at, old) => {
				const end = addDays(isoDate('2014-03-18'), at);
				const [age, next] = [old, old + 1].map((days) => ageOf(end, addDays(end, days))!);
				const length = ({ value, unit }: NonNullable<typeof age>) => value * days[unit];
				expect(length(next!)).toBeGreaterThanOrEqual(length(age!));
				expect(age!.unit === 'day' || age!.value >= 2).toBe(true);
			}
		)
	);
});
