import type { SearchKind } from '../../domain/search/search-entry';

/** The search field and its list. */
export interface SearchMessages {
	readonly search: {
		readonly label: string;
		readonly placeholder: string;
		readonly open: string;
		readonly close: string;
		readonly results: string;
		readonly loading: string;
		readonly failed: string;
		readonly kinds: Readonly<Record<SearchKind | 'republic' | 'city', string>>;
		readonly deposits: (count: number) => string;
		readonly found: (count: number) => string;
		/** Only the first are listed. */
		readonly foundMore: (shown: number, all: number) => string;
		readonly noMatch: string;
		readonly nearest: string;
		/** No match, and the names are listed. */
		readonly noMatchBut: (names: readonly string[]) => string;
		/** On a page that does not exist. */
		readonly meant: string;
	};
}
