import type { SearchEntry } from '$lib/domain/search/search-entry';
import { viewOfHit } from '$lib/domain/search/view-of-hit';
import { defaultView } from '$lib/domain/view';
import { viewToParams } from '$lib/domain/view-url';
import type { Language } from '$lib/i18n/language';
import { sitePath } from '../page/site-path';

/** Address of a found thing: the map with it chosen, or around it. */
export function hitPath(language: Language, hit: SearchEntry): string {
	const params = viewToParams({ ...defaultView, ...viewOfHit(hit) });
	return `${sitePath(language, 'explore')}?${params.toString().replaceAll('%2F', '/')}`;
}
