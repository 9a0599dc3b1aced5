import { siteRoot } from '$lib/ui/page/absolute-address';

export const prerender = true;
export const trailingSlash = 'never';

/** All may be read; the sitemap is named where the build knows its address. */
export function GET(): Response {
	const sitemap = siteRoot === null ? '' : `\nSitemap: ${siteRoot}sitemap.xml\n`;
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
