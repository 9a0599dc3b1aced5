import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import { didYouMean } from '../nearest';
import {
	areRomanised,
	namedPlaces,
	romanisedName,
	translatedWords,
	type NamedPlace,
	type TranslatedWords
} from './compared-names';

/**
 * The English name of a place is the Ukrainian one by the official romanisation, but for words that are translated
 * and for names that are listed as exceptions. A warning: nothing is computed from a name.
 */
export function romanisedNames(draft: Draft): Issue[] {
	if (draft.nameWords.ids === null || draft.nameExceptions.ids === null) return [];
	const words = translatedWords(draft);
	const exceptions = new Map(
		draft.nameExceptions.entries.map(({ id, value }) => [id, value.nameEn])
	);
	return namedPlaces(draft)
		.filter((name) => exceptions.get(name.record) !== name.nameEn && !areRomanised(name, words))
		.map((name) => otherwise(name, words));
}

function otherwise({ record, nameEn, nameUk, place }: NamedPlace, words: TranslatedWords): Issue {
	return warningAt(place(), {
		record,
		found: `name_en "${nameEn}", which is not "${nameUk}" in Latin letters`,
		expected: `${romanisedName(nameUk, words)} (Ukrainian romanisation of 2010), beside words of name-words.csv`,
		remedy: `correct name_en or name_uk; add a translated word to name-words.csv, or a row "${record}" with the reason to name-exceptions.csv`
	});
}

/** Every exception is for the name that a place has, and needed. */
export function nameExceptions(draft: Draft): Issue[] {
	const words = translatedWords(draft);
	const places = new Map(namedPlaces(draft).map((name) => [name.record, name]));
	return draft.nameExceptions.entries.flatMap(({ id, value, at }) => {
		const name = places.get(id);
		if (name === undefined) return isUnread(draft, id) ? [] : [ofNothing(id, places, at('record'))];
		if (name.nameEn === value.nameEn && !areRomanised(name, words)) return [];
		const older = name.nameEn !== value.nameEn;
		return [
			warningAt(at('name_en'), {
				record: id,
				found: older
					? `an exception for "${value.nameEn}"`
					: `an exception for "${value.nameEn}", which is "${name.nameUk}" in Latin letters`,
				expected: older ? `"${name.nameEn}", the name_en of the record` : 'only names that differ',
				remedy: older ? 'correct the row, or delete it' : 'delete the row'
			})
		];
	});
}

/** A record with a fault of its own is left out of the draft, and reported. */
function isUnread({ deposits, basins }: Draft, id: string): boolean {
	return [deposits, basins].some(({ ids }) => ids === null || ids.has(id));
}

function ofNothing(
	id: string,
	places: ReadonlyMap<string, NamedPlace>,
	place: Parameters<typeof warningAt>[0]
): Issue {
	return warningAt(place, {
		record: id,
		found: `the unknown record "${id}"`,
		expected: 'the id of a deposit or basin, or the English name of a city or label',
		remedy: didYouMean(id, [...places.keys()], 'correct it, or delete the row')
	});
}
