import { error, json } from '@sveltejs/kit';
import { defaultView } from '$lib/domain/view/view';
import { viewToParams } from '$lib/domain/view/view-url';
import { oEmbedOf } from '$lib/export/oembed';
import { cardSize } from '$lib/map/card/card-layout';
import { siteRoot } from '$lib/ui/site/absolute-address';
import { folderIn } from '$lib/ui/site/site-path';
import { cardAddress } from '$lib/ui/site/social-tags';
import { cardNames, describedCard, isEmbedded } from '../../../cards.server';
import { languageOfRoute } from '../../../../language-of-route.server';
import type { EntryGenerator, RequestHandler } from './$types';

/** Only where the build knows its address: what is embedded elsewhere is named absolutely. */
export const prerender = siteRoot !== null;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	siteRoot === null
		? []
		: cardNames()
				.filter(isEmbedded)
				.map((card) => ({ ...card }));

/** How to embed what a page is about, for who looks it up by its address. */
export const GET: RequestHandler = async ({ params }) => {
	if (siteRoot === null) error(404);
	const language = languageOfRoute(params);
	const { content, embeds } = await describedCard({ language, name: params.name });
	if (embeds === null) error(404);
	const query = viewToParams({ ...defaultView, ...embeds }).toString();
	return json(
		oEmbedOf({
			src: `${siteRoot}${folderIn(language, 'embed/')}${query === '' ? '' : `?${query}`}`,
			title: `${content.title} · ${content.site}`,
			site: content.site,
			root: siteRoot,
			picture: { url: cardAddress(siteRoot, language, params.name), ...cardSize }
		})
	);
};
