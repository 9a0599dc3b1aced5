import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { precompress } from '../../src/site/precompress';

export const version = '2026-04-24-6d82113e';

/** Folders of a host, which are gone when the test is over. */
export function madeUpHost(): { readonly site: string; readonly kept: string } {
	const host = mkdtempSync(join(tmpdir(), 'host-'));
	onTestFinished(() => rmSync(host, { recursive: true }));
	return { site: join(host, 'build'), kept: join(host, 'releases') };
}

const page = (up: string, words: string) =>
	`<html><head><link rel="icon" href="${up}icon.svg"><link rel="canonical" href="${up}"/></head>
<body><h1>${words}</h1><a title="a > b" href="${up}">Map</a><a href="${up}uk/">Укр</a>
<a href="${up}method/?x=1#grades">Method</a><a href="#map">Skip</a><a href="https://example.org/">Source</a></body></html>`;

/** A site as small as one can be that has all kinds of files, with their compressed forms. */
export function buildSite(site: string, { words = 'Half of it', code = 'show()' } = {}): void {
	rmSync(site, { recursive: true, force: true });
	const files: Readonly<Record<string, string>> = {
		'index.html': page('./', words),
		'uk/index.html': page('../', words),
		'embed/index.html': page('../', words),
		'uk/embed/index.html': page('../../', words),
		'brief/a-story/index.html': page('../../', words),
		'uk/brief/a-story/index.html': page('../../../', words),
		'brief/own/index.html': page('../../', words),
		'brief-picture/a-story-1.svg': '<svg/>',
		'__data.json': '{}',
		'uk/__data.json': '{}',
		'method/index.html': page('../', 'How'),
		'data/index.html': page('../', 'Files'),
		'data/__data.json': '{}',
		'data/manifest.json': JSON.stringify({ version, lastDate: '2026-04-24' }),
		'data/dataset.1a2b3c4d5e.json': JSON.stringify({ words }),
		'_app/immutable/entry/app.js': code,
		'_app/immutable/assets/plex.woff2': 'letters',
		'poster/light.svg': '<svg/>',
		'search-names.json': '[]',
		'icon.svg': '<svg/>',
		'404.html': '<html></html>',
		'robots.txt': 'User-agent: *'
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	}
	precompress(site);
}
