import { loadSearchNames } from '$lib/data/loaders';
import { pagePart } from '$lib/data/page-part';
import type { SearchIndex, SearchResult } from '$lib/domain/search/search-index';
import { Loadable } from './loadable.svelte';

const nothing: SearchResult = { hits: [], nearest: [] };

const searchEngine = pagePart(() => import('$lib/domain/search/search-index'));

/** One index for all pages of the site: names and engine are loaded when a reader first turns to a search field. */
export const searchIndex = new Loadable<SearchIndex>(async () => {
	const [names, { buildSearchIndex }] = await Promise.all([loadSearchNames(), searchEngine()]);
	return buildSearchIndex(names);
});

/** What is typed into one search field, and what answers to it. */
export class SiteSearch {
	query = $state('');
	readonly result: SearchResult = $derived(searchIndex.value?.find(this.query) ?? nothing);
	/** True: something was typed, so that there is something to say. */
	readonly asked: boolean = $derived(this.query.trim() !== '');

	constructor(query = '') {
		this.query = query;
	}
}
