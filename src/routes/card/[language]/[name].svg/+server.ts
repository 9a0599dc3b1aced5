import { siteRoot } from '$lib/ui/site/absolute-address';
import { cardNames, cardPicture } from '../../../cards.server';
import { languageOfRoute } from '../../../../language-of-route.server';
import type { EntryGenerator, RequestHandler } from './$types';

/** Only where the build knows its address: a link to a picture must be absolute. */
export const prerender = siteRoot !== null;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	siteRoot === null ? [] : cardNames().map((card) => ({ ...card }));

/** The picture beside a link to a page, which `src/site/cards.ts` makes a bitmap of. */
export const GET: RequestHandler = async ({ params }) => {
	const language = languageOfRoute(params);
	return new Response(await cardPicture({ language, name: params.name }), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
