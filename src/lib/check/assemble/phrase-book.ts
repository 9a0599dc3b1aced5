import type { Quotable } from '../../domain/dataset/deposit-texts';
import type { Draft } from '../read/draft';

/** The words of a text; null: it says nothing. */
export function stated(text: string, phrase: (text: string) => Quotable): Quotable | null {
	return text === '' ? null : phrase(text);
}

/** Looks texts up in the table of words; a text without a row is quoted as it is. */
export function phraseBook({ words }: Draft): (text: string) => Quotable {
	const phrases = new Map(
		words.entries.map(({ id, value }) => [id, { en: value.en ?? id, uk: value.uk }])
	);
	return (text) => phrases.get(text) ?? { en: text, uk: '' };
}
