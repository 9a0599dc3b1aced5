import { expect, test } from 'vitest';
import {
	formatDate,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareRange,
	formatUsdRange
} from '../../src/lib/domain/format';
import { isoDate } from '../../src/lib/domain/iso-date';

/** Intl separates with several kinds of space; a reader sees a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('dates in both languages', () => {
	expect(formatDate(isoDate('2026-04-24'), 'en')).toBe('24 April 2026');
	expect(plain(formatDate(isoDate('2026-04-24'), 'uk'))).toBe('24 квітня 2026 р.');
});

test('a share that is not quite nothing or all does not print as 0 or 100 %', () => {
	expect(formatShare(0, 'en')).toBe('0%');
	expect(formatShare(0.002, 'en')).toBe('<1%');
	expect(formatShare(0.996, 'en')).toBe('>99%');
	expect(formatShare(1, 'en')).toBe('100%');
	expect(plain(formatShareRange({ low: 0.35, central: 0.37, high: 0.41 }, 'uk'))).toBe(
		'37 % (35–41 %)'
	);
});

test('quantities and money take the scale that reads best', () => {
	expect(plain(formatQuantity(13_800_000, 't', 'en'))).toBe('13.8 Mt');
	expect(plain(formatQuantity(74_700_000, '1000 m3', 'en'))).toBe('74.7 bcm');
	expect(plain(formatQuantity(375_400, 't', 'uk'))).toBe('375 тис. т');
	const range = { low: 2.34e11, central: 4e11, high: 5.6e11 };
	expect(plain(formatUsdRange(range, 'en'))).toBe('USD 200–600 billion');
	expect(plain(formatUsdRange(range, 'uk'))).toBe('200–600 млрд дол. США');
});

test('a lower bound that is a trace of the upper one reads as nothing', () => {
	const trace = { low: 3.88, central: 900, high: 5700 };
	expect(plain(formatQuantityRange(trace, 't', 'en'))).toBe('0–5.7 kt');
	expect(plain(formatUsdRange({ low: 3e4, central: 1e8, high: 4e8 }, 'en'))).toBe(
		'USD 0–400 million'
	);
});
