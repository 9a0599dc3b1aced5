import { didYouMean } from '../../geodata/read/nearest';
import type { Problem } from './problem';

/** The words of a command line as option and value; flags have an empty value. */
export interface Words {
	readonly values: ReadonlyMap<string, string>;
	readonly problems: readonly Problem[];
}

/** What each option takes, as help prints it; null: nothing. */
export type Options = Readonly<Record<string, string | null>>;

/**
 * Sorts `--option value`, `--option=value` and `--flag` into a map. Total: an unknown, repeated or empty
 * option is a problem, and reading goes on behind it, so that all problems are found at once.
 */
export function sortWords(args: readonly string[], options: Options): Words {
	const values = new Map<string, string>();
	const problems: Problem[] = [];
	for (let i = 0; i < args.length; i++) {
		const { name, inline } = splitWord(args[i]!);
		const next = inline ?? args[i + 1];
		const takes = name === null ? undefined : options[name];
		if (name === null || takes === undefined) {
			problems.push(notAnOption(args[i]!, options));
			// The value of a misspelt option is no second mistake.
			if (name !== null && inline === null && isValue(args[i + 1])) i++;
			continue;
		}
		if (takes !== null && inline === null && isValue(next)) i++;
		const fault = faultOf(name, takes, inline, next, values);
		if (fault === null) values.set(name, takes === null ? '' : (next ?? ''));
		else problems.push(fault);
	}
	return { values, problems };
}

function splitWord(word: string): { readonly name: string | null; readonly inline: string | null } {
	const match = /^--([^=]+)(?:=(.*))?$/s.exec(word);
	return { name: match?.[1] ?? null, inline: match?.[2] ?? null };
}

function isValue(word: string | undefined): word is string {
	return word !== undefined && !word.startsWith('--');
}

function faultOf(
	name: string,
	takes: string | null,
	inline: string | null,
	value: string | undefined,
	values: ReadonlyMap<string, string>
): Problem | null {
	const option = `--${name}`;
	if (values.has(name)) return { found: `${option} twice`, expected: `${option} once` };
	if (takes === null) {
		return inline === null
			? null
			: { found: `${option}=${inline}`, expected: `${option} without a value` };
	}
	if (value !== '' && (inline !== null || isValue(value))) return null;
	return { found: `${option} without a value`, expected: `${option} ${takes}` };
}

function notAnOption(word: string, options: Options): Problem {
	const names = Object.keys(options).map((name) => `--${name}`);
	const option = word.split('=', 1)[0]!;
	return {
		found: word.startsWith('-') ? `the option "${option}"` : `the word "${word}" without an option`,
		expected: didYouMean(option, names, names.join(', '))
	};
}
