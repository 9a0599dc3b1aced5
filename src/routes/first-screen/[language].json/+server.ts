import { error, json } from '@sveltejs/kit';
import { loadFirstScreen } from '$lib/data/first-screen.server';
import { languages } from '$lib/domain/language';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** What a page with a map has in itself, for one that opens its map later. */
export const GET: RequestHandler = ({ params }) => {
	const language = languages.find((one) => one === params.language);
	if (language === undefined) error(404);
	return json(loadFirstScreen(language).first);
};
