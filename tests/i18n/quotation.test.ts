import { describe, expect, it } from 'vitest';
import { quotationIn } from '../../src/lib/i18n/language/quotation';
import { runsOfText } from '../../src/lib/i18n/language/text-language';

const translated = { en: 'A small deposit.', uk: 'Невелике родовище.' };

describe('a quotation', () => {
	it('is in the language of the page', () => {
		expect(quotationIn(translated, 'en')).toEqual({ text: 'A small deposit.', lang: 'en' });
		expect(quotationIn(translated, 'uk')).toEqual({ text: 'Невелике родовище.', lang: 'uk' });
	});

	it('is the words of the data, marked as English, where nobody has translated them', () => {
		const quoted = { text: 'small', lang: 'en' };
		expect(quotationIn({ en: 'small', uk: '' }, 'uk')).toEqual(quoted);
		expect(quotationIn({ en: 'small', uk: '' }, 'en')).toEqual(quoted);
	});

	it('is marked by its letters where the data has it in another language', () => {
		expect(quotationIn({ en: 'невелике', uk: '' }, 'uk').lang).toBe('uk');
		expect(quotationIn({ en: 'невелике', uk: '' }, 'en').lang).toBe('uk');
	});
});

describe('names in Latin letters', () => {
	const latinIn = (text: string) =>
		runsOfText(text).flatMap((run) => (run.latin ? [run.text] : []));

	it('are parted from the text around them', () => {
		expect(latinIn('Лисянка: GeoNames 702491, за Who’s On First')).toEqual([
			'GeoNames',
			'Who’s On First'
		]);
		expect(latinIn('За даними Global Energy Monitor, шахта працює.')).toEqual([
			'Global Energy Monitor'
		]);
		expect(latinIn('Розділи Titanium (2026) і Iron Ore')).toEqual(['Titanium', 'Iron Ore']);
	});

	it('are no letters of categories or units', () => {
		expect(latinIn('Запаси категорій B+C1; 5 м')).toEqual([]);
	});

	it('leave the text whole', () => {
		for (const text of ['', 'Невелике.', 'Власник: BGV.', 'Korab і Group DF — «NESU»']) {
			expect(
				runsOfText(text)
					.map((run) => run.text)
					.join('')
			).toBe(text);
		}
	});
});
