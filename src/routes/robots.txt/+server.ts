import { siteRoot } from '$lib/ui/site/absolute-address';
import { robotsTxt } from '$lib/ui/site/sitemap';

export const prerender = true;
export const trailingSlash = 'never';

export function GET(): Response {
	return new Response(robotsTxt(siteRoot));
}
