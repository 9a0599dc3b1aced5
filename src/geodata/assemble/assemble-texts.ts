import type {
	DepositNotesById,
	DepositTextsById,
	Quotable
} from '../../lib/domain/dataset/deposit-texts';
import type { PriceWordsById } from '../../lib/domain/dataset/price-words';
import type { Draft } from '../read/draft';

/** What the card of each deposit says in words, by its id. */
export function depositTextsOf(draft: Draft): DepositTextsById {
	const type = phraseBook(draft.depositTypes, (row) => ({ en: row.depositType, uk: row.nameUk }));
	return Object.fromEntries(
		draft.deposits.entries.map(({ id, value }) => [id, { type: stated(value.deposit_type, type) }])
	);
}

/** What only the page of each deposit says in words, by its id. */
export function depositNotesOf(draft: Draft): DepositNotesById {
	const place = phraseBook(draft.locationSources, (row) => ({ en: row.nameEn, uk: row.nameUk }));
	const sentence = phraseBook(draft.depositNotes, (row) => ({ en: row.noteEn, uk: row.noteUk }));
	return Object.fromEntries(
		draft.deposits.entries.map(({ id, value }) => [
			id,
			{
				locationSource: stated(value.location_source, place),
				sentences: notesIn(value.notes).map(sentence)
			}
		])
	);
}

/** What the pages say of each price in words, by its id. */
export function priceWordsOf(draft: Draft): PriceWordsById {
	const phrase = phraseBook(draft.priceWords, (row) => ({ en: row.words, uk: row.wordsUk }));
	return Object.fromEntries(
		draft.prices.entries.map(({ id, value }) => [
			id,
			{ form: phrase(value.form), unit: phrase(value.unit) }
		])
	);
}

/** The notes of a deposit stand in one text, with semicolons between them. */
export function notesIn(text: string): string[] {
	return text
		.split('; ')
		.map((note) => note.trim())
		.filter((note) => note !== '');
}

function stated(text: string, phrase: (text: string) => Quotable): Quotable | null {
	return text === '' ? null : phrase(text);
}

/** Looks texts up in a table; a text without a row is quoted as it is. */
function phraseBook<Row>(
	table: { readonly entries: readonly { readonly id: string; readonly value: Row }[] },
	phraseOf: (row: Row) => Quotable
): (text: string) => Quotable {
	const phrases = new Map(table.entries.map(({ id, value }) => [id, phraseOf(value)]));
	return (text) => phrases.get(text) ?? { en: text, uk: '' };
}
