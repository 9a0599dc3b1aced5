import { warningAt, type Issue, type Place } from '../../lib/check/issue';
import type { Entry, Layer } from '../read/entry';

/** A text of the data, and what says it. */
export interface Saying {
	readonly text: string;
	readonly record: string;
	readonly place: Place;
}

/** A table that puts what other files say into words for readers. */
export interface Wording {
	readonly file: string;
	/** Its key column. */
	readonly column: string;
	readonly table: Layer<Entry<unknown>>;
	readonly said: readonly Saying[];
	/** Whether `said` is all: where a record could not be read, a text may be its own. */
	readonly complete: boolean;
	/** What says it, as in "no deposit has". */
	readonly speaker: string;
	/** Where it is said: the member or columns, and their files. */
	readonly member: string;
	readonly files: string;
	/** What a row gives. */
	readonly languages: string;
}

/**
 * What is said has its words. A new text need not have them: it is quoted as it is until somebody translates it,
 * so that one hint a table says how many there are.
 */
export function wordingIssues(wording: Wording): Issue[] {
	return [...untranslated(wording), ...unused(wording)];
}

function untranslated({ file, table, said, member, languages }: Wording): Issue[] {
	const known = table.ids;
	// A table that cannot be read is reported as such.
	if (known === null) return [];
	const missing = said.filter(({ text }) => !known.has(text));
	const [first] = missing;
	if (first === undefined) return [];
	const count = new Set(missing.map(({ text }) => text)).size;
	return [
		warningAt(first.place, {
			record: first.record,
			found: `"${first.text}"${count > 1 ? ` and ${count - 1} more of ${member}` : ''} without a row in ${file}`,
			expected: `a row of ${file} for what ${member} says; until then it is quoted as it is`,
			remedy: `add to ${file}: ${first.text},… with its words in ${languages}`
		})
	];
}

function unused(wording: Wording): Issue[] {
	const { file, column, table, said, complete, speaker, member, files } = wording;
	if (!complete) return [];
	const used = new Set(said.map(({ text }) => text));
	return table.entries
		.filter(({ id }) => !used.has(id))
		.map(({ id, at }) =>
			warningAt(at(column), {
				record: id,
				found: `"${id}", which no ${speaker} has in ${member}`,
				expected: `the words of ${member} in ${files}, letter by letter`,
				remedy: `correct its spelling, or delete the row of ${file}`
			})
		);
}
