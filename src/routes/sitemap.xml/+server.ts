import { error } from '@sveltejs/kit';
import { builtSite } from '$lib/data/pages/built-site.server';
import { siteFolders } from '$lib/data/pages/site-folders.server';
import { siteRoot } from '$lib/ui/site/absolute-address';
import { sitemapXml } from '$lib/ui/site/sitemap';

/** Only where the build knows its address: a sitemap holds absolute addresses alone. */
export const prerender = siteRoot !== null;
export const trailingSlash = 'never';

export function GET(): Response {
	if (siteRoot === null) error(404, 'expected SITE_URL at build time, found none');
	const body = sitemapXml(siteRoot, siteFolders(), builtSite().manifest.lastDate);
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
}
