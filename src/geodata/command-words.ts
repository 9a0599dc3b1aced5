import { parseArgs } from 'node:util';

/** What each option takes, as help prints it; null: nothing. */
export type Options = Readonly<Record<string, string | null>>;

/** A word that is no option with its value; each command says it in its own words. */
export type StrayWord =
	/** A word before which no option stands. */
	| { readonly kind: 'loose'; readonly word: string }
	/** As it is written, without a value after `=`. */
	| { readonly kind: 'unknown'; readonly word: string }
	| { readonly kind: 'without-value'; readonly option: string; readonly takes: string }
	| { readonly kind: 'with-value'; readonly option: string; readonly value: string }
	| { readonly kind: 'repeated'; readonly option: string };

export interface CommandWords {
	/** Value of each option by its name; that of a flag is empty. */
	readonly values: ReadonlyMap<string, string>;
	/** In the order of the words. */
	readonly stray: readonly StrayWord[];
}

/**
 * Reads `--option value`, `--option=value` and `--flag`. Total: reading goes on behind a word that is not understood,
 * so that all of them are found at once.
 */
export function readWords(args: readonly string[], options: Options): CommandWords {
	const values = new Map<string, string>();
	const stray: StrayWord[] = [];
	let read = 0;
	for (const token of tokensOf(args)) {
		// A word that was taken as a value, or a further letter of a group such as "-abc".
		if (token.index < read) continue;
		const { strayWord, takesNext } = meaningOf(args, token, options, values);
		if (strayWord !== null) stray.push(strayWord);
		read = token.index + (takesNext ? 2 : 1);
	}
	return { values, stray };
}

/** Without configured options, so that no word is taken as the value of another: whether it is one is decided here. */
function tokensOf(args: readonly string[]) {
	return parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true }).tokens;
}

interface Meaning {
	readonly strayWord: StrayWord | null;
	/** The word behind belongs to this one. */
	readonly takesNext: boolean;
}

/** What a word means; an option that is understood is put into `values`. */
function meaningOf(
	args: readonly string[],
	token: ReturnType<typeof tokensOf>[number],
	options: Options,
	values: Map<string, string>
): Meaning {
	const word = args[token.index]!;
	if (token.kind === 'positional') {
		return { strayWord: { kind: 'loose', word }, takesNext: false };
	}
	const inline = token.kind === 'option' && token.inlineValue === true ? token.value : undefined;
	const next = args[token.index + 1];
	const isNext = inline === undefined && next !== undefined && !next.startsWith('--');
	const name = token.kind === 'option' && word.startsWith('--') ? token.name : '';
	const takes = Object.hasOwn(options, name) ? options[name] : undefined;
	if (takes === undefined) {
		// The value of a misspelt option is no second mistake.
		const strayWord: StrayWord = { kind: 'unknown', word: word.split('=', 1)[0]! };
		return { strayWord, takesNext: isNext && name !== '' };
	}
	const value = inline ?? (isNext ? next : undefined);
	const strayWord = faultOf(name, takes, takes === null ? inline : value, values);
	if (strayWord === null) values.set(name, takes === null ? '' : value!);
	return { strayWord, takesNext: takes !== null && isNext };
}

function faultOf(
	name: string,
	takes: string | null,
	value: string | undefined,
	values: ReadonlyMap<string, string>
): StrayWord | null {
	const option = `--${name}`;
	if (values.has(name)) return { kind: 'repeated', option };
	if (takes === null) return value === undefined ? null : { kind: 'with-value', option, value };
	return value === undefined || value === '' ? { kind: 'without-value', option, takes } : null;
}
