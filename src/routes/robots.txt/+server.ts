import { siteRoot } from '$lib/ui/page/absolute-address';
import { robotsTxt } from '$lib/ui/page/sitemap';

export const prerender = true;
export const trailingSlash = 'never';

export function GET(): Response {
	return new Response(robotsTxt(siteRoot));
}
