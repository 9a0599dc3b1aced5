import type { Handle } from '@sveltejs/kit';
import { languageOfParam, type Language } from '$lib/i18n/language/language';

/** Alphabets that every page of a language prints; the others are fetched only when a name needs them. */
const alphabets: Readonly<Record<Language, RegExp>> = {
	en: /-latin-400-normal.*woff2$/,
	uk: /-(latin|cyrillic)-400-normal.*woff2$/
};

/** Writes the page's language into `<html lang>` of every prerendered file, and asks early for its letters. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOfParam(event.params['lang']);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && alphabets[language].test(path))
	});
};
