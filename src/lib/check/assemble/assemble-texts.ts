import type { DepositNotesById } from '../../domain/dataset/deposit-texts';
import type { PriceWordsById } from '../../domain/dataset/price-words';
import type { Draft } from '../read/draft';
import { phraseBook, stated } from './phrase-book';

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
