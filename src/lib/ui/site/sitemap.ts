import { escaped } from '$lib/domain/xml-text';
import { languages } from '$lib/i18n/language/language';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { folderIn } from './site-path';

/**
 * Every folder in every language, each with its alternates. `root`: absolute address of the site, with a slash at
 * the end; `changed`: day of the data.
 * https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemapXml(root: string, folders: readonly string[], changed: IsoDate): string {
	const urls = folders.flatMap((folder) => {
		const alternates = [
			...languages.map((language) => [language, folderIn(language, folder)] as const),
			['x-default', folder] as const
		].map(
			([language, path]) =>
				`<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(root + path)}"/>`
		);
		return languages.map((language) => {
			const address = escaped(root + folderIn(language, folder));
			return `<url><loc>${address}</loc><lastmod>${changed}</lastmod>${alternates.join('')}</url>`;
		});
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>\n'
	].join('\n');
}

/** What crawlers may read: all. `root`: null where the build does not know its address, and has no sitemap. */
export function robotsTxt(root: string | null): string {
	const sitemap = root === null ? '' : `\nSitemap: ${root}sitemap.xml\n`;
	return `User-agent: *\nAllow: /\n${sitemap}`;
}
