import type { DepositTextsById, Quotable } from '../../lib/domain/deposit-texts';
import type { Draft } from './draft';

/** What is said of each deposit in words, by its id. */
export function depositTextsOf(draft: Draft): DepositTextsById {
	const type = phraseBook(draft.depositTypes, (row) => ({ en: row.deposit_type, uk: row.name_uk }));
	const note = phraseBook(draft.depositNotes, (row) => ({ en: row.note_en, uk: row.note_uk }));
	const place = phraseBook(draft.locationSources, (row) => ({ en: row.name_en, uk: row.name_uk }));
	return Object.fromEntries(
		draft.deposits.entries.map(({ id, value }) => [
			id,
			{
				type: stated(value.deposit_type, type),
				locationSource: stated(value.location_source, place),
				notes: notesIn(value.notes).map(note)
			}
		])
	);
}

/** The notes of a deposit stand in one text, with semicolons between them. */
export function notesIn(notes: string): string[] {
	return notes
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
