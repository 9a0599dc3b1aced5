import type { Language } from '$lib/domain/language';
import { loadMessages } from '$lib/i18n/load-messages';
import { siteRoot } from '$lib/ui/site/absolute-address';
import { socialTags } from '$lib/ui/site/social-tags';
import { cardOfFolder, describedCard, isEmbedded } from './routes/cards.server';

/** Text of an element or an attribute that Svelte wrote. */
const plain = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * A page with what sites are told that show links to it; `folder` is that of the page below its language's root. They want
 * absolute addresses, so a build without `SITE_URL` leaves the page as it is. Nothing of this is for readers: no script has it.
 */
export async function withSocialTags(
	html: string,
	language: Language,
	folder: string
): Promise<string> {
	if (siteRoot === null) return html;
	const { site } = await loadMessages(language);
	const card = cardOfFolder(folder);
	const { content, alt } = await describedCard({ language, name: card });
	const isOwn = card !== 'map' || folder === '';
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, description] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	const tags = socialTags({
		...{ root: siteRoot, language, folder, card, alt, site: site.title },
		title: isOwn ? content.title : plain(title),
		description: isOwn
			? `${content.answer} ${content.date}.`
			: plain(description ?? site.description),
		isEmbedded: isEmbedded({ language, name: card })
	});
	return html.replace('</head>', () => `${tags}</head>`);
}
