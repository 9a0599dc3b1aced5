import { warningAt, type Issue } from '../issue';
import { notesIn } from '../read/assemble-texts';
import type { Draft, DraftDeposit } from '../read/draft';

/** A table that puts what the files of `deposits/` say into both languages. */
interface Wording {
	readonly file: string;
	/** Its key column. */
	readonly column: string;
	readonly table: Draft['depositNotes'] | Draft['locationSources'];
	/** Where the deposits say it. */
	readonly member: 'notes' | 'location_source';
	readonly textsOf: (deposit: DraftDeposit) => readonly string[];
}

/**
 * Notes and places of deposits have both languages. A new one need not have them: it is quoted as it is
 * until somebody translates it, so that one hint a table says how many there are.
 */
export function depositWords(draft: Draft): Issue[] {
	return wordings(draft).flatMap((wording) => [
		...untranslated(wording, draft.deposits.entries),
		...unused(wording, draft)
	]);
}

function wordings(draft: Draft): readonly Wording[] {
	return [
		{
			file: 'deposit-notes.csv',
			column: 'note',
			table: draft.depositNotes,
			member: 'notes',
			textsOf: ({ value }) => notesIn(value.notes)
		},
		{
			file: 'location-sources.csv',
			column: 'location_source',
			table: draft.locationSources,
			member: 'location_source',
			textsOf: ({ value }) => (value.location_source === '' ? [] : [value.location_source])
		}
	];
}

function untranslated(wording: Wording, deposits: readonly DraftDeposit[]): Issue[] {
	const { file, table, member, textsOf } = wording;
	const known = table.ids;
	// A table that cannot be read is reported as such.
	if (known === null) return [];
	const missing = deposits.flatMap((deposit) =>
		textsOf(deposit).flatMap((text) => (known.has(text) ? [] : [{ deposit, text }]))
	);
	const [first] = missing;
	if (first === undefined) return [];
	const count = new Set(missing.map(({ text }) => text)).size;
	return [
		warningAt(first.deposit.at('properties', member), {
			record: first.deposit.id,
			found: `"${first.text}"${count > 1 ? ` and ${count - 1} more of ${member}` : ''} without a row in ${file}`,
			expected: `a row of ${file} for what ${member} says; until then it is quoted as it is`,
			remedy: `add to ${file}: ${first.text},… with its words in English and Ukrainian`
		})
	];
}

function unused({ file, column, table, member, textsOf }: Wording, draft: Draft): Issue[] {
	// Where a deposit could not be read, a text may be its own.
	if (draft.deposits.ids?.size !== draft.deposits.entries.length) return [];
	const used = new Set(draft.deposits.entries.flatMap(textsOf));
	return table.entries
		.filter(({ id }) => !used.has(id))
		.map(({ id, at }) =>
			warningAt(at(column), {
				record: id,
				found: `"${id}", which no deposit has in ${member}`,
				expected: `the words of ${member} in deposits/, letter by letter`,
				remedy: `correct its spelling, or delete the row of ${file}`
			})
		);
}
