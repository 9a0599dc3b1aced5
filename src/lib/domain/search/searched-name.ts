import { fold, foldWords } from './fold';
import { otherCommodityNames } from './other-forms';
import { spelling } from './romanise';
import type { Names, SearchEntry } from './search-entry';

/** Words that say what kind of thing a name is of: no one has to type them, and none tells two names apart. */
const kindWords = new Set(
	foldWords(
		'deposit deposits field fields mine mines site area group basin oblast region province city town autonomous ' +
			'republic of the and родовище родовища шахта шахтоуправління ділянка площа група басейн поле область місто ' +
			'автономна республіка ім імені та ГР ГКР НГКР НР НГР месторождение рудник участок область город'
	)
);

/** A name taken apart for comparing; every key is folded (see `foldWords`). */
export interface SearchedName {
	readonly words: readonly string[];
	/** All words, with spaces between. */
	readonly full: string;
	/** Without what stands in brackets and without words of kind; `full` where nothing would be left. */
	readonly core: string;
	/** As it is spelt (see `spelling`): all of it, without what stands in brackets, without words of kind. */
	readonly spelt: readonly string[];
}

export function searchedName(name: string): SearchedName {
	const outside = name.replace(/\(.*?\)/g, ' ');
	const words = foldWords(name);
	const core = outside === name ? words : foldWords(outside);
	return {
		words,
		full: words.join(' '),
		core: tellingWords(core).join(' '),
		spelt: [...new Set([name, outside, withoutKind(outside)].map(spelling))]
	};
}

function withoutKind(name: string): string {
	const telling = name
		.split(/\s+/)
		.filter((word) => !foldWords(word).every((key) => kindWords.has(key)));
	return telling.length > 0 ? telling.join(' ') : name;
}

/** Without words of kind, unless there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !kindWords.has(word));
	return telling.length > 0 ? telling : words;
}

/** An entry with everything that it is found by. */
export interface SearchedEntry {
	readonly entry: SearchEntry;
	readonly en: SearchedName;
	readonly uk: SearchedName;
	/** Folded words of its id: addresses are typed too. */
	readonly idWords: readonly string[];
	/** Other names, folded, which find it where they are typed in full. */
	readonly others: readonly string[];
	/** Folded words of what belongs to it: the oblast and the commodities of a deposit. */
	readonly context: readonly string[];
}

/** Entries taken apart; what many deposits share is folded once. */
export function searchedEntries(entries: readonly SearchEntry[]): readonly SearchedEntry[] {
	const shared = new Map<string, readonly string[]>();
	const wordsOf = (name: string) => {
		const words = shared.get(name) ?? tellingWords(foldWords(name));
		shared.set(name, words);
		return words;
	};
	return entries.map((entry) => ({
		entry,
		en: searchedName(entry.nameEn),
		uk: searchedName(entry.nameUk),
		idWords: entry.kind === 'deposit' || entry.kind === 'commodity' ? foldWords(entry.id) : [],
		others: entry.kind === 'commodity' ? (otherCommodityNames[entry.id] ?? []).map(fold) : [],
		context: entry.kind === 'deposit' ? contextWords(entry, wordsOf) : []
	}));
}

function contextWords(
	{ oblast, commodities }: Extract<SearchEntry, { kind: 'deposit' }>,
	wordsOf: (name: string) => readonly string[]
): readonly string[] {
	const around: readonly Names[] = oblast === null ? commodities : [oblast, ...commodities];
	const words = around.flatMap(({ nameEn, nameUk }) => [...wordsOf(nameEn), ...wordsOf(nameUk)]);
	return [...new Set(words)];
}
