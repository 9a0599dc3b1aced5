import type { SearchHit } from '$lib/domain/search/search-index';
import type { Names, SearchEntry } from '$lib/domain/search/search-entry';
import { nameOf, type Language } from '$lib/i18n/language/language';
import type { Messages } from '$lib/i18n/messages';
import { namesInRow } from '$lib/i18n/language/name-in-sentence';

/** What kind of thing an entry is; of the 27 units three are not oblasts. */
export function kindWord(entry: SearchEntry, { search: { kinds } }: Messages): string {
	if (entry.id === 'UA-43') return kinds.republic;
	return entry.id === 'UA-30' || entry.id === 'UA-40' ? kinds.city : kinds[entry.kind];
}

/** Of which side a view is, where a deposit or a town lies, what a deposit holds, how many deposits an oblast or resource has. */
export function contextWords(
	entry: SearchEntry,
	language: Language,
	{ search, deposit }: Messages
): readonly string[] {
	const named = (things: readonly Names[]) => things.map((thing) => nameOf(thing, language));
	switch (entry.kind) {
		case 'view':
			return entry.behind ? [deposit.sides.behind] : [];
		case 'oblast':
		case 'commodity':
			return [search.deposits(entry.deposits)];
		case 'deposit':
			return [
				...named(entry.oblast ? [entry.oblast] : []),
				namesInRow(named(entry.commodities)).join(', ')
			];
		case 'place':
			return named(entry.oblast ? [entry.oblast] : []);
		default:
			return entry satisfies never;
	}
}

/** The name in the other language, where that was the one found. */
export function otherName(
	hit: SearchHit,
	language: Language
): { readonly name: string; readonly language: Language } | null {
	const other = language === 'en' ? 'uk' : 'en';
	const found = { nameEn: 'en', nameUk: 'uk' } as const;
	if (hit.via === null || found[hit.via] !== other || hit.nameEn === hit.nameUk) return null;
	return { name: nameOf(hit, other), language: other };
}
