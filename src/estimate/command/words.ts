import { readWords, type Options, type StrayWord } from '../../geodata/command-words';
import { didYouMean } from '../../geodata/read/nearest';
import type { Problem } from './problem';

/** The words of a command line as option and value; flags have an empty value. */
export interface Words {
	readonly values: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
}

/** Reads the words; every one that is no option with its value is a problem. */
export function sortWords(args: readonly string[], options: Options): Words {
	const { values, stray } = readWords(args, options);
	const names = Object.keys(options).map((name) => `--${name}`);
	return { values, problems: stray.map((word) => problemOf(word, names)) };
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
