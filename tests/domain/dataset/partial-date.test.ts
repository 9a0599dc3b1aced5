import { expect, it } from 'vitest';
import { parsePartialDate } from '../../../src/lib/domain/dataset/partial-date';

it.each(['2026', '2026-02', '2026-02-14', '2024-02-29'])('%s is a date as far as known', (text) => {
	expect(parsePartialDate(text)).toBe(text);
});

it.each(['', '26', '2026-00', '2026-13', '2026-2', '2025-02-29', '2026-02-14-01', 'February 2026'])(
	'"%s" is none',
	(text) => {
		expect(parsePartialDate(text)).toBeNull();
	}
);
