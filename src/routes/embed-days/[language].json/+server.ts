import { error, json } from '@sveltejs/kit';
import { languages } from '$lib/domain/language';
import { earlyDays } from '../../../early-answers.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** What an embed says of a link that asks for one day, before its figures are there. */
export const GET: RequestHandler = async ({ params }) => {
	const language = languages.find((one) => one === params.language);
	if (language === undefined) error(404);
	return json(await earlyDays(language));
};
