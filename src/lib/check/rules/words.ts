import { errorAt, warningAt, type Issue } from '../issue';
import { sayingsOf, type Sayings } from '../assemble/sayings';
import type { Draft } from '../read/draft';
import { didYouMean } from '../nearest';

/** Each side of `words.csv` is in the letters of its language. */
export function words(draft: Draft): Issue[] {
	return draft.words.entries.flatMap(wrongLetters);
}

/**
 * Hints on `words.csv`: what the data says has a row, and each row is said somewhere. They are worth reading only
 * where the data has no error: a misspelt unit is no new word, and its right spelling is no row too many.
 */
export function wordHints(draft: Draft): Issue[] {
	const sayings = sayingsOf(draft);
	return [...sayings.flatMap((one) => withoutRow(one, draft.words.ids)), ...unused(draft, sayings)];
}

type Row = Draft['words']['entries'][number];

/** A text of symbols and capitals, e.g. `A+B+C1`, is the same in every language. */
const needsWords = (text: string) => /[a-z]/.test(text);

/**
 * One hint a kind, at the first text without a row. A new text need not have one: pages quote it as it is until
 * somebody translates it.
 */
function withoutRow({ kind, said, quoted }: Sayings, known: ReadonlySet<string> | null): Issue[] {
	if (known === null || quoted) return [];
	const missing = said.filter(({ text }) => needsWords(text) && !known.has(text));
	const [first] = missing;
	if (first === undefined) return [];
	const others = new Set(missing.map(({ text }) => text)).size - 1;
	const more = others > 0 ? ` and ${others} more of the ${kind},` : `, of the ${kind},`;
	const remedy = `add to words.csv: ${cell(first.text)},… with its Ukrainian`;
	return [
		warningAt(first.place(), {
			record: first.record,
			found: `"${first.text}"${more} without a row in words.csv (said ${times(missing.length)})`,
			expected: 'a row of words.csv for each; until then Ukrainian pages quote the English',
			remedy: didYouMean(first.text, known, remedy)
		})
	];
}

/** A text as a cell of a CSV file. */
const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

function unused(draft: Draft, sayings: readonly Sayings[]): Issue[] {
	const said = new Set(sayings.flatMap((one) => one.said.map(({ text }) => text)));
	const unknown = [...said].filter((text) => !draft.words.ids?.has(text));
	return draft.words.entries
		.filter(({ id }) => !said.has(id))
		.map(({ id, at }) =>
			warningAt(at('words'), {
				record: id,
				found: `"${id}", which nothing in the data says`,
				expected: 'words as another file writes them, letter by letter',
				remedy: didYouMean(id, unknown, 'correct its spelling, or delete the row')
			})
		);
}

const cyrillic = /\p{Script=Cyrillic}/u;

function wrongLetters({ id, value, at }: Row): Issue[] {
	const fault = (column: 'words' | 'uk' | 'en', text: string, expected: string): Issue =>
		errorAt(at(column), {
			record: id,
			found: `${column} "${text}"`,
			expected,
			remedy: 'write it in the letters of that language'
		});
	const english = (['words', 'en'] as const).filter((column) => cyrillic.test(value[column] ?? ''));
	if (english.length > 0) {
		return english.map((column) => fault(column, value[column] ?? '', 'English, in Latin letters'));
	}
	if (/\p{L}/u.test(value.uk) && !cyrillic.test(value.uk)) {
		return [fault('uk', value.uk, 'Ukrainian, in Cyrillic letters')];
	}
	return [];
}
