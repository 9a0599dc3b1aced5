import { foldWords, unfinishedKeys } from './fold';
import { spelling } from './romanise';
import { tellingWords } from './searched-name';

/** What was typed, folded. */
export interface SearchQuery {
	/** All words, with spaces between; empty: no letter or digit was typed. */
	readonly full: string;
	/** As it is spelt (see `spelling`). */
	readonly spelt: string;
	/** True: in Cyrillic letters, at least in part. */
	readonly cyrillic: boolean;
	/** Without words of kind ("mine", "родовище"), unless there are no others. */
	readonly core: string;
	/** The words of `core`, each by the keys that may stand for it: only the last, which may be unfinished, has several. */
	readonly words: readonly (readonly string[])[];
}

export function searchQuery(text: string): SearchQuery {
	const words = foldWords(text);
	const telling = tellingWords(words);
	const last = words.at(-1);
	const unfinished = unfinishedKeys(/\S+$/.exec(text.trim())?.[0] ?? '');
	return {
		full: words.join(' '),
		spelt: spelling(text),
		cyrillic: /\p{Script=Cyrillic}/u.test(text),
		core: telling.join(' '),
		words: telling.map((word) => (word === last && unfinished[0] === last ? unfinished : [word]))
	};
}

/** How many letters a key of this length may be off: too short a word has too many neighbours. */
export function toleratedDistance(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}
