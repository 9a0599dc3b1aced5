import { languages, type Language } from '$lib/domain/language';
import { escaped } from '$lib/domain/xml-text';
import { cardSize } from '$lib/map/card/card-layout';
import { folderIn } from './site-path';

/** What is told of a page to sites that show links to it. */
export interface SocialPage {
	/** Address of the site, with a slash at the end. */
	readonly root: string;
	readonly language: Language;
	/** Below the language's root. */
	readonly folder: string;
	readonly site: string;
	readonly title: string;
	readonly description: string;
	/** Name of its picture, and the picture in words. */
	readonly card: string;
	readonly alt: string;
	/** Whether an embed shows the same. */
	readonly isEmbedded: boolean;
}

const locales: Readonly<Record<Language, string>> = { en: 'en_GB', uk: 'uk_UA' };

/** Address of the picture of a page. */
export const cardAddress = (root: string, language: Language, card: string) =>
	`${root}card/${language}/${card}.png`;

/** Address of what an embed of a page is made of, by oEmbed. */
export const oEmbedAddress = (root: string, language: Language, card: string) =>
	`${root}oembed/${language}/${card}.json`;

/** The tags of a page by the Open Graph protocol (https://ogp.me) and oEmbed (https://oembed.com), with those that cards want beside. */
export function socialTags(page: SocialPage): string {
	const { root, language, folder, site, title, description, card, alt, isEmbedded } = page;
	const properties = [
		['og:type', 'website'],
		['og:site_name', site],
		['og:title', title],
		['og:description', description],
		['og:locale', locales[language]],
		...languages
			.filter((other) => other !== language)
			.map((other) => ['og:locale:alternate', locales[other]] as const),
		['og:url', root + folderIn(language, folder)],
		['og:image', cardAddress(root, language, card)],
		['og:image:type', 'image/png'],
		['og:image:width', `${cardSize.width}`],
		['og:image:height', `${cardSize.height}`],
		['og:image:alt', alt]
	] as const;
	const tags = properties.map(
		([name, content]) => `<meta property="${name}" content="${escaped(content)}">`
	);
	const discovery = `<link rel="alternate" type="application/json+oembed" href="${escaped(oEmbedAddress(root, language, card))}" title="${escaped(title)}">`;
	return [
		...tags,
		'<meta name="twitter:card" content="summary_large_image">',
		...(isEmbedded ? [discovery] : [])
	].join('\n\t\t');
}
