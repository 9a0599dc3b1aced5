import type { Language } from '../language';

/** What pages of one language print for texts of the data, by the text; what is not here is quoted as it stands. */
export type Words = Readonly<Record<string, string>>;

export type WordsByLanguage = Readonly<Record<Language, Words>>;

/** The words of those `texts` that have some. */
export function wordsOf(words: Words, texts: Iterable<string | null>): Words {
	const found = [...new Set(texts)].flatMap((text): [string, string][] => {
		const said = text === null ? undefined : words[text];
		return text === null || said === undefined ? [] : [[text, said]];
	});
	return Object.fromEntries(found);
}
