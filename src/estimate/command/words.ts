import { readWords, type Options, type StrayWord } from '../../geodata/command-words';
import { didYouMean } from '../../lib/check/nearest';
import type { Problem } from './problem';

/** The words of a command line as option and value; flags have an empty value. */
export interface Words {
	readonly values: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
}

/** Options that gave way to others: what to write instead of each. They are not offered to anyone. */
export type FormerOptions = Readonly<Record<string, string>>;

/** Reads the words; every one that is no option with its value is a problem. */
export function sortWords(
	args: readonly string[],
	options: Options,
	former: FormerOptions = {}
): Words {
	const { values, stray } = readWords(args, { ...options, ...former });
	const names = Object.keys(options).map((name) => `--${name}`);
	const others = stray.filter((word) => !('option' in word && isFormer(word.option, former)));
	return {
		values,
		problems: [...others.map((word) => problemOf(word, names)), ...formerProblems(args, former)]
	};
}

const isFormer = (option: string, former: FormerOptions) =>
	Object.keys(former).some((name) => option === `--${name}`);

/** One problem for each, with or without a value, however often. */
function formerProblems(args: readonly string[], former: FormerOptions): Problem[] {
	const given = new Set(args.map((word) => word.split('=', 1)[0]));
	return Object.entries(former)
		.filter(([name]) => given.has(`--${name}`))
		.map(([name, expected]) => ({ found: `--${name}`, expected }));
}

function problemOf(stray: StrayWord, names: readonly string[]): Problem {
	switch (stray.kind) {
		case 'loose':
			return notAnOption(`the word "${stray.word}" without an option`, stray.word, names);
		case 'unknown':
			return notAnOption(`the option "${stray.word}"`, stray.word, names);
		case 'without-value':
			return {
				found: `${stray.option} without a value`,
				expected: `${stray.option} ${stray.takes}`
			};
		case 'with-value':
			return {
				found: `${stray.option}=${stray.value}`,
				expected: `${stray.option} without a value`
			};
		case 'repeated':
			return { found: `${stray.option} twice`, expected: `${stray.option} once` };
		default:
			return stray satisfies never;
	}
}

function notAnOption(found: string, word: string, names: readonly string[]): Problem {
	return { found, expected: didYouMean(word, names, names.join(', ')) };
}
