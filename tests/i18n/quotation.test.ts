import { describe, expect, it } from 'vitest';
import { quotationIn } from '../../src/lib/i18n/quotation';

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
