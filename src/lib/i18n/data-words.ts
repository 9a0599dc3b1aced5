import type { Words } from '../domain/dataset/words';
import type { Language } from './language/language';
import type { Quotation } from './language/quotation';
import { languageOfText } from './language/text-language';

/** The words of the data that a page has, in its language. */
export interface DataSpeech {
	readonly language: Language;
	readonly dataWords: Words;
}

/** A text of the data in the words of the page; without any, as it stands. */
export function inWords(text: string, { dataWords }: Pick<DataSpeech, 'dataWords'>): string {
	return dataWords[text] ?? text;
}

/** The same with the language to mark it with: the data quotes in several, and is itself in English. */
export function quotedWords(text: string, { dataWords, language }: DataSpeech): Quotation {
	const own = dataWords[text];
	return own === undefined ? { text, lang: languageOfText(text) } : { text: own, lang: language };
}
