import { defaultView, type View } from '$lib/domain/view/view';
import { viewToParams } from '$lib/domain/view/view-url';
import type { Language } from '$lib/i18n/language/language';
import { sitePath } from './site-path';

/**
 * Address of the map with a view, at the latest date unless the view says otherwise. What the view leaves open is taken
 * from the query string `asked`, of which the map says what it cannot read.
 */
export function viewPath(language: Language, view: Partial<View>, asked = ''): string {
	const params = viewToParams({ ...defaultView, ...view });
	for (const [name, value] of new URLSearchParams(asked))
		if (!params.has(name)) params.append(name, value);
	const readable = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
	return `${sitePath(language, 'explore')}${readable === '' ? '' : `?${readable}`}`;
}
