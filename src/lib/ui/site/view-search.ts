import { getContext, setContext } from 'svelte';

const key = Symbol('search of the view');

/** Says which view the pages that are linked to come from: its query string, with `?`, or empty. */
export function provideViewSearch(search: () => string): void {
	setContext(key, search);
}

/** The query string of the view that a link leads away from, so that the page it leads to knows its day. */
export function useViewSearch(): () => string {
	return getContext<(() => string) | undefined>(key) ?? (() => '');
}
