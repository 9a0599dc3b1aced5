import { browser } from '$app/environment';
import { base } from '$app/paths';
import { languageOfParam, languageOfPath } from '$lib/i18n/language/language';
import { loadMessages } from '$lib/i18n/load-messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The language of the address, and only that language's messages. */
export const load: LayoutLoad = async ({ params, url, untrack }) => {
	// The page of an address that leads nowhere has no parameters, even where it is like that of a route.
	const isUnnamed = params.lang === undefined && browser;
	const language = isUnnamed
		? untrack(() => languageOfPath(url.pathname, base))
		: languageOfParam(params.lang);
	return { language, messages: await loadMessages(language) };
};
