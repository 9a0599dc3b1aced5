import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Allocation = Draft['allocations']['entries'][number];

/** The formula of an allocation says the same in both languages: each has its own letters, and the numbers agree. */
export function allocationFormulas(draft: Draft): Issue[] {
	return draft.allocations.entries.flatMap((row) => [
		...foreignWord(row, 'en', /\p{Script=Cyrillic}+/u, 'English'),
		// One letter may be a symbol: A+B+C1.
		...foreignWord(row, 'uk', /[a-z]{2,}/i, 'Ukrainian'),
		...otherNumbers(row)
	]);
}

function foreignWord(
	{ id, value, at }: Allocation,
	language: 'en' | 'uk',
	foreign: RegExp,
	name: string
): Issue[] {
	const column = `formula_${language}`;
	const [word] = foreign.exec(value.formula[language]) ?? [];
	if (word === undefined) return [];
	return [
		errorAt(at(column), {
			record: id,
			found: `"${word}" in ${column}`,
			expected: `the formula in ${name}`,
			remedy: 'write the word or the unit in that language'
		})
	];
}

function otherNumbers({ id, value, at }: Allocation): Issue[] {
	const english = value.formula.en.match(/\d+(?:\.\d+)?/g) ?? [];
	const ukrainian = value.formula.uk.match(/\d+(?:,\d+)?/g) ?? [];
	const expected = english.map((number) => number.replace('.', ','));
	if (expected.join(' ') === ukrainian.join(' ')) return [];
	return [
		errorAt(at('formula_uk'), {
			record: id,
			found: `the numbers ${ukrainian.join('; ') || 'none'}`,
			expected: `those of formula_en: ${expected.join('; ') || 'none'}`,
			remedy:
				'correct the one that is wrong; decimals have a comma in Ukrainian and a point in English'
		})
	];
}
