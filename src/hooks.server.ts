import type { Handle } from '@sveltejs/kit';
import { languageOfParam, type Language } from '$lib/i18n/language/language';
import { withIdleStart } from './idle-embed.server';
import link from './link.js?raw';
import { withNotKept } from './not-kept.server';
import { withSocialTags } from './social-page.server';
import { folderOfRoute } from '$lib/ui/site/site-path';
import theme from './theme.js?raw';

/** Alphabets that every page of a language prints, also in its headline; the others are fetched only when a name needs them. */
const alphabets: Readonly<Record<Language, RegExp>> = {
	en: /-latin-(400|600)-normal.*woff2$/,
	uk: /-(latin|cyrillic)-(400|600)-normal.*woff2$/
};

/** Where `app.html` wants the scripts that run before the first paint; their hash stands in `svelte.config.js`. */
const earlyPlace = /<script>\s*%early%\s*<\/script>/;

/** Where Kit asks for the page that the adapter writes as `404.html`. */
const fallbackPath = '/[fallback]';

const embedRoute = '/[[lang=lang]]/embed';

/** Writes the page's language into `<html lang>` of every prerendered file, and asks early for its letters. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOfParam(event.params['lang']);
	const isFallback = event.url.pathname.endsWith(fallbackPath);
	return resolve(event, {
		transformPageChunk: async ({ html }) => {
			const page = html
				.replaceAll('%lang%', language)
				.replace(earlyPlace, () => `<script>${theme}${link}</script>`);
			if (isFallback) return withNotKept(page);
			const { id } = event.route;
			if (id === null) return page;
			const told = await withSocialTags(page, language, folderOfRoute(id, event.params));
			return id === embedRoute ? withIdleStart(told, language) : told;
		},
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && alphabets[language].test(path))
	});
};
