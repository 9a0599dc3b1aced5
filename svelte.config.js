import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** A sub-path such as `/minerals`, for sites that are not served from the root. */
const base = process.env.BASE_PATH ?? '';

/** A sitemap needs the address at which the site will be served. */
const sitemap = process.env.SITE_URL ? ['/sitemap.xml'] : [];

const sha256 = (text) => createHash('sha256').update(text).digest('base64');

/** The scripts that `src/hooks.server.ts` writes into every page: files of their own would hold up the first paint. */
const earlyScripts = readFileSync('src/theme.js', 'utf8') + readFileSync('src/link.js', 'utf8');

/**
 * Of a build: pages carry it, and an open one learns by it that the site has changed. The same data, code and lockfile give the
 * same build: no timestamp in the output.
 */
function versionName() {
	const code = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const parts = ['static/data/manifest.json', 'package-lock.json', ...code];
	const digest = createHash('sha256');
	for (const file of parts.filter((file) => existsSync(file))) digest.update(readFileSync(file));
	return digest.digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		prerender: {
			// No page links to these.
			entries: ['*', ...sitemap, '/robots.txt', '/search-names.json']
		},
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			assets: process.env.BUILD_DIR ?? 'build',
			fallback: '404.html'
		}),
		// All styles of a page: each file would hold up the first paint by a round trip.
		inlineStyleThreshold: 40_000,
		paths: { base, relative: base === '' },
		version: { name: versionName() },
		// A page does so itself, when it is at rest.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${sha256(earlyScripts)}`],
				'worker-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		}
	}
};
