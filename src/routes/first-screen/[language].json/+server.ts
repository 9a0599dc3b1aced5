import { json } from '@sveltejs/kit';
import { loadFirstScreen } from '$lib/data/first-screen.server';
import { inEachLanguage, languageOfRoute } from '../../../language-of-route.server';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries = inEachLanguage;

/** What a page with a map has in itself, for one that opens its map later. */
export const GET: RequestHandler = ({ params }) =>
	json(loadFirstScreen(languageOfRoute(params)).first);
