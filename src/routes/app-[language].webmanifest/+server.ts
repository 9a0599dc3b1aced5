import { loadMessages } from '$lib/i18n/load-messages';
import { inEachLanguage, languageOfRoute } from '../../language-of-route.server';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries = inEachLanguage;

/** What a browser needs to install the map as an app; every address is relative to this file, wherever the site lies. */
export const GET: RequestHandler = async ({ params }) => {
	const language = languageOfRoute(params);
	const { site } = await loadMessages(language);
	const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
		...{ src: `./${name}-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose }
	});
	const manifest = {
		name: site.title,
		short_name: site.title,
		description: site.description,
		lang: language,
		dir: 'ltr',
		start_url: language === 'uk' ? './uk/' : './',
		scope: './',
		display: 'standalone',
		background_color: '#16191c',
		theme_color: '#16191c',
		icons: [
			icon('icon', 192, 'any'),
			icon('icon', 512, 'any'),
			icon('icon-maskable', 512, 'maskable'),
			{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
