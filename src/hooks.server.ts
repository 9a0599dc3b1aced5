import type { Handle } from '@sveltejs/kit';
import { languageOfParam } from '$lib/i18n/language';

/** Writes the page's language into `<html lang>` of every prerendered file. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOfParam(event.params['lang'])),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /-400-normal.*woff2$/.test(path))
	});
