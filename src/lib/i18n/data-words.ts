import type { DataSpeech } from './context';
import type { Quotation } from './language/quotation';
import { languageOfText } from './language/text-language';

/**
 * A text of the data in the words of the page, with the language to mark it with. Without words it is quoted as it
 * stands: sources are named in several languages, and the rest of the data is in English.
 */
export function quotedWords(text: string, { dataWords, language }: DataSpeech): Quotation {
	const own = dataWords[text];
	return own === undefined ? { text, lang: languageOfText(text) } : { text: own, lang: language };
}
