import { json } from '@sveltejs/kit';
import { earlyDays } from '../../../early-answers.server';
import { inEachLanguage, languageOfRoute } from '../../../language-of-route.server';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries = inEachLanguage;

/** What an embed says of a link that asks for one day, before its figures are there. */
export const GET: RequestHandler = async ({ params }) =>
	json(await earlyDays(languageOfRoute(params)));
