import { apostrophes, romanise } from '../../domain/search/romanise';
import type { Place } from '../issue';
import type { Draft } from '../read/draft';

/** A place of Ukraine with its two names. */
export interface NamedPlace {
	/** Its id, or its English name where it has none. */
	readonly record: string;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly place: () => Place;
}

/** Deposits, basins, cities and labels; cities of other countries and countries have English names of their own. */
export function namedPlaces({ deposits, basins, cities, labels }: Draft): NamedPlace[] {
	const entries = [
		...deposits.entries,
		...basins.entries,
		...cities.entries.filter(({ value }) => value.country === 'UA'),
		...labels.entries.filter(({ value }) => value.kind !== 'country')
	];
	return entries.map(({ id, value, at }) => ({
		record: id,
		nameEn: value.name_en,
		nameUk: value.name_uk,
		place: () => at('properties', 'name_en')
	}));
}

/** Words of `name-words.csv`, in Latin letters: they are translated, so that no comparison asks for them. */
export interface TranslatedWords {
	readonly en: ReadonlySet<string>;
	readonly uk: ReadonlySet<string>;
}

export function translatedWords({ nameWords }: Draft): TranslatedWords {
	const words = (column: 'en' | 'uk') =>
		new Set(nameWords.entries.flatMap(({ value }) => wordsOf(value[column])));
	return { en: words('en'), uk: words('uk') };
}

/** True if each word of one name is one of the other, in any order; a remark in brackets may be missing in one. */
export function areRomanised({ nameEn, nameUk }: NamedPlace, words: TranslatedWords): boolean {
	const inBoth = [nameEn, nameUk].every((name) => bracketed.test(name));
	const compared = (name: string, translated: ReadonlySet<string>) =>
		wordsOf(inBoth ? name : name.replace(bracketed, ' '))
			.filter((word) => !translated.has(word))
			.sort()
			.join(' ');
	return compared(nameEn, words.en) === compared(nameUk, words.uk);
}

const bracketed = /\(.*?\)/;
const initial = /(?<!\p{L})\p{Lu}\./gu;
const betweenWords = /[^\p{L}\p{N}]+/u;

function wordsOf(name: string): string[] {
	return romanise(name.replace(initial, ' '))
		.replace(apostrophes, '')
		.split(betweenWords)
		.filter((word) => word !== '');
}

/** The Ukrainian name in Latin letters, without the words that are translated. */
export function romanisedName(nameUk: string, { uk }: TranslatedWords): string {
	return romanise(nameUk.replace(initial, ' '))
		.replace(/[\p{L}\p{N}]+/gu, (word) => (uk.has(word) ? '' : capitalised(word)))
		.replace(/[«»]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
