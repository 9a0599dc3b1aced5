import type { DepositNotesById, Quotable } from '../../lib/domain/dataset/deposit-texts';
import type { PriceWordsById } from '../../lib/domain/dataset/price-words';
import type { Draft } from '../read/draft';

/** What only the page of each deposit says in words, by its id. */
export function depositNotesOf(draft: Draft): DepositNotesById {
	const phrase = phraseBook(draft);
	return Object.fromEntries(
		draft.deposits.entries.map(({ id, value }) => [
			id,
			{
				locationSource: stated(value.location_source, phrase),
				sentences: value.notes.map(phrase)
			}
		])
	);
}

/** What the pages say of each price in words, by its id. */
export function priceWordsOf(draft: Draft): PriceWordsById {
	const phrase = phraseBook(draft);
	return Object.fromEntries(
		draft.prices.entries.map(({ id, value }) => [
			id,
			{ form: phrase(value.form), unit: phrase(value.unit) }
		])
	);
}

function stated(text: string, phrase: (text: string) => Quotable): Quotable | null {
	return text === '' ? null : phrase(text);
}

/** Looks texts up in the table of words; a text without a row is quoted as it is. */
function phraseBook({ words }: Draft): (text: string) => Quotable {
	const phrases = new Map(
		words.entries.map(({ id, value }) => [id, { en: value.en ?? id, uk: value.uk }])
	);
	return (text) => phrases.get(text) ?? { en: text, uk: '' };
}
