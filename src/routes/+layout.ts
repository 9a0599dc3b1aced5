import { base } from '$app/paths';
import { languageOfParam, languageOfPath } from '$lib/i18n/language';
import { loadMessages } from '$lib/i18n/load-messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The language of the address, and only that language's messages. */
export const load: LayoutLoad = async ({ params, route, url, untrack }) => {
	const language =
		route.id === null
			? untrack(() => languageOfPath(url.pathname, base))
			: languageOfParam(params.lang);
	return { language, messages: await loadMessages(language) };
};
