import { expect, test } from 'vitest';
import {
	addDays,
	dayNumber,
	isoDate,
	parseIsoDate
} from '../../../src/lib/domain/dataset/iso-date';

test.each(['2025-02-30', '2025-2-3', '24.02.2022', '', '2025-13-01', 'today'])(
	'"%s" is not a date',
	(text) => {
		expect(parseIsoDate(text)).toBeNull();
		expect(() => isoDate(text)).toThrow(/expected a date YYYY-MM-DD/);
	}
);

test('days add up over months and leap years', () => {
	expect(addDays(isoDate('2024-02-28'), 2)).toBe('2024-03-01');
	expect(addDays(isoDate('2022-02-24'), 1520)).toBe('2026-04-24');
	expect(dayNumber(isoDate('1970-01-02'))).toBe(1);
});
