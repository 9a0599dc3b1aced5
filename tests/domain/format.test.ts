import { expect, test } from 'vitest';
import {
	formatCountRange,
	formatDate,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatDistanceWithError,
	formatShareRange,
	formatSignedDistanceWithError,
	formatUsdRange
} from '../../src/lib/domain/format';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';

/** Intl separates with several kinds of space; a reader sees a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('dates in both languages', () => {
	expect(formatDate(isoDate('2026-04-24'), 'en')).toBe('24 April 2026');
	expect(plain(formatDate(isoDate('2026-04-24'), 'uk'))).toBe('24 квітня 2026 року');
});

test('a share that is not quite nothing or all does not print as 0 or 100 %', () => {
	expect(formatShare(0, 'en')).toBe('0%');
	expect(formatShare(0.002, 'en')).toBe('<1%');
	expect(formatShare(0.996, 'en')).toBe('>99%');
	expect(formatShare(1, 'en')).toBe('100%');
	// 65 kt of 8 bn t: the tonnage is printed, so the share is something too.
	expect(plain(formatShareRange({ low: 0, central: 1e-8, high: 8e-6 }, 'en'))).toBe(
		'<1% (0 – <1%)'
	);
	expect(formatShareRange({ low: 0, central: 0, high: 0 }, 'en')).toBe('0%');
	expect(formatShareRange({ low: 1, central: 1, high: 1 }, 'en')).toBe('100%');
	expect(formatShareRange({ low: 0.997, central: 0.998, high: 0.999 }, 'en')).toBe('>99%');
	expect(formatShareRange({ low: 0, central: 0, high: 0.3 }, 'en')).toBe('0% (0–30%)');
	expect(formatShare(0.1 + 0.2 - 0.3, 'en')).toBe('0%');
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

test('a distance has its error beside it, and its sign where it stands alone', () => {
	expect(plain(formatDistanceWithError(8.68, 6.4, 'en'))).toBe('8.7 ± 6.4 km');
	expect(plain(formatDistanceWithError(219.4, 3.02, 'uk'))).toBe('219 ± 3 км');
	expect(plain(formatDistanceWithError(12, null, 'en'))).toBe('12 km');
	expect(plain(formatSignedDistanceWithError(8.68, 6.4, 'uk'))).toBe('+8,7 ± 6,4 км');
	expect(plain(formatSignedDistanceWithError(-706, 3, 'en'))).toBe('−706 ± 3 km');
});

test('numbers of sites are whole, and their span is never narrower than it is', () => {
	const count = (low: number, high: number) =>
		formatCountRange({ low, central: (low + high) / 2, high }, 'en');
	expect(count(1.6, 2)).toBe('1–2');
	expect(count(8.2, 9.9)).toBe('8–10');
	expect(count(0, 0.3)).toBe('0–1');
	expect(count(2.98, 3.01)).toBe('3');
	expect(count(0, 0)).toBe('0');
});

test('a lower bound that is a trace of the upper one reads as nothing', () => {
	const trace = { low: 3.88, central: 900, high: 5700 };
	expect(plain(formatQuantityRange(trace, 't', 'en'))).toBe('0–5.7 kt');
	expect(formatShareRange({ low: 1e-4, central: 0.05, high: 0.4 }, 'en')).toBe('5% (0–40%)');
	expect(plain(formatUsdRange({ low: 3e4, central: 1e8, high: 4e8 }, 'en'))).toBe(
		'USD 0–400 million'
	);
});
