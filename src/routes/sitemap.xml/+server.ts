import { builtSite } from '$lib/data/pages/built-site.server';
import { siteFolders } from '$lib/data/pages/site-folders.server';
import { languages } from '$lib/i18n/language';
import { siteRoot } from '$lib/ui/page/absolute-address';
import { folderIn } from '$lib/ui/page/site-path';

export const prerender = true;
export const trailingSlash = 'never';

/** Where `npm start` serves, for builds that were not told where they will be. */
const localRoot = 'http://127.0.0.1:4173/';

/**
 * Every page in both languages, each with its alternates.
 * https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function GET(): Response {
	const root = siteRoot ?? localRoot;
	const { lastDate } = builtSite().manifest;
	const urls = siteFolders().flatMap((folder) => {
		const alternates = languages
			.map(
				(language) =>
					`<xhtml:link rel="alternate" hreflang="${language}" href="${root}${folderIn(language, folder)}"/>`
			)
			.join('');
		return languages.map(
			(language) =>
				`<url><loc>${root}${folderIn(language, folder)}</loc><lastmod>${lastDate}</lastmod>${alternates}</url>`
		);
	});
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>\n'
	].join('\n');
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
}
