import { oblastSlugs } from '$lib/domain/dataset/oblast';
import type { SearchEntry } from '$lib/domain/search/search-entry';
import { viewOfHit } from '$lib/domain/search/view-of-hit';
import type { Language } from '$lib/i18n/language/language';
import { viewPath } from '../site/view-path';
import { commodityPath, depositPath, oblastPath } from '../site/site-path';

/** Address of the page of a found thing; a place or a view has none but the map. */
export function hitPath(language: Language, hit: SearchEntry): string {
	switch (hit.kind) {
		case 'deposit':
			return depositPath(language, hit.id);
		case 'oblast':
			return oblastPath(language, oblastSlugs[hit.id]);
		case 'commodity':
			return commodityPath(language, hit.id);
		case 'view':
		case 'place':
			return viewPath(language, viewOfHit(hit));
		default:
			return hit satisfies never;
	}
}
