import { defaultView, type View } from '$lib/domain/view/view';
import { viewToParams } from '$lib/domain/view/view-url';
import type { Language } from '$lib/i18n/language/language';
import { sitePath } from './site-path';

/** Address of the map with a view, at the latest date unless the view says otherwise. */
export function viewPath(language: Language, view: Partial<View>): string {
	const text = viewToParams({ ...defaultView, ...view }).toString();
	const readable = text.replaceAll('%2C', ',').replaceAll('%2F', '/');
	return `${sitePath(language, 'explore')}${readable === '' ? '' : `?${readable}`}`;
}
