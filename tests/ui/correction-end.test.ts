import { expect, test } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { correctionEnd } from '../../src/lib/ui/frame/correction-end';
import { en } from '../../src/lib/i18n/correction/en';
import { uk } from '../../src/lib/i18n/correction/uk';

const end = isoDate('2026-04-24');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a correction is told to its last day, and to the end of the record where that is later', () => {
	const before = isoDate('2022-05-08');
	expect(plain(correctionEnd(before, end, en, 'en'))).toBe('to 7 May 2022');
	expect(plain(correctionEnd(before, end, uk, 'uk'))).toBe('до 7 травня 2022 року включно');
	for (const to of [isoDate('2026-04-25'), isoDate('2026-06-01')]) {
		expect(plain(correctionEnd(to, end, en, 'en'))).toBe('to 24 April 2026, the end of the record');
		expect(plain(correctionEnd(to, end, uk, 'uk'))).toBe('до 24 квітня 2026 року, кінця запису');
	}
});
