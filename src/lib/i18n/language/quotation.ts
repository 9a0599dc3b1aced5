import type { Quotable } from '../../domain/dataset/deposit-texts';
import type { Language } from './language';
import { languageOfText } from './text-language';

/** A text, and the language to mark it with. */
export interface Quotation {
	readonly text: string;
	readonly lang: 'uk' | 'ru' | 'en';
}

/** The words in the language of the page; what is not translated is quoted as the data has it. */
export function quotationIn({ en, uk }: Quotable, language: Language): Quotation {
	return language === 'uk' && uk !== ''
		? { text: uk, lang: 'uk' }
		: { text: en, lang: languageOfText(en) };
}
