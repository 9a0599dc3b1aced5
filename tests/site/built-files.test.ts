import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { dataset } from '../built-data';
import { builtPaths, readPage } from './built-page';

const ofOblasts = dataset.oblasts.map(({ slug }) => `/oblast/${slug}/`);
const ofCommodities = dataset.commodities.map(({ id }) => `/commodity/${id}/`);
const ofDeposits = dataset.deposits.map(({ id }) => `/deposit/${id}/`);
const ofBriefings = (
	JSON.parse(readFileSync('static/data/briefings.json', 'utf8')) as readonly Briefing[]
).map(({ slug }) => `/brief/${slug}/`);
const lists = ['/oblast/', '/commodity/', '/deposit/', '/brief/'];
const inUkrainian = (path: string) => `/uk${path}`;

describe('the built site', () => {
	it('has a page of every oblast, resource, deposit and briefing in both languages, and no other', () => {
		const dossiers = [...ofOblasts, ...ofCommodities, ...ofDeposits, ...ofBriefings];
		const alone = ['/', '/embed/', '/method/', '/data/', '/edit/', '/brief/own/'];
		const english = [...alone, ...lists, ...dossiers];
		const expected = [...english, ...english.map(inUkrainian)];
		expect([...builtPaths].sort()).toEqual(expected.sort());
		// Fewer than there once were would be a loss.
		expect([ofOblasts.length, ofCommodities.length >= 74, ofDeposits.length >= 375]).toEqual([
			27,
			true,
			true
		]);
	});

	it('names every page and its alternates, which are there', () => {
		for (const path of builtPaths) {
			const links = readPage(path).querySelectorAll('link[rel="canonical"], link[rel="alternate"]');
			const found = links.map((link) => new URL(link.getAttribute('href')!, `http://built${path}`));
			const english = path.replace(/^\/uk\//, '/');
			expect([path, found.map(({ pathname }) => pathname)]).toEqual([
				path,
				[path, english, inUkrainian(english), english]
			]);
		}
	});

	it('has no sitemap, tells nothing to sites that show links and leaks no address when it is built without one', () => {
		for (const absent of ['sitemap.xml', 'card', 'oembed'])
			expect([absent, existsSync(join('build', absent))]).toEqual([absent, false]);
		expect(readPage('/').querySelectorAll('meta[property^="og:"]')).toEqual([]);
		expect(readFileSync(join('build', 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
	});

	it('has no page of a deposit, resource or oblast that is heavier than 40 kB', () => {
		const sizes = [...lists, ...ofOblasts, ...ofCommodities, ...ofDeposits]
			.flatMap((path) => [path, inUkrainian(path)])
			.map((path) => [path, statSync(join('build', path, 'index.html.br')).size] as const);
		expect(sizes.filter(([, bytes]) => bytes >= 40_000)).toEqual([]);
	});

	it('has every file beside its compressed forms, but fonts and icons, which are compressed by their nature, and what hosts read', () => {
		const paths = readdirSync('build', { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => !['.br', '.gz', '.woff2', '.png'].includes(extname(path)))
			.filter((path) => path !== join('build', '_headers'));
		expect(paths.length).toBeGreaterThan(builtPaths.length);
		for (const path of paths) {
			const content = readFileSync(path);
			const isSame = [
				brotliDecompressSync(readFileSync(`${path}.br`)).equals(content),
				gunzipSync(readFileSync(`${path}.gz`)).equals(content)
			];
			expect([path, ...isSame]).toEqual([path, true, true]);
		}
	});

	it('lists all oblasts, resources and deposits, each with a link to its page', () => {
		for (const [list, paths] of [
			['/oblast/', ofOblasts],
			['/commodity/', ofCommodities],
			['/deposit/', ofDeposits]
		] as const) {
			const links = readPage(list).querySelectorAll(`main li a[href*="${list}"]`);
			const found = links.map((link) => new URL(link.getAttribute('href')!, `http://built${list}`));
			expect(found.map(({ pathname }) => pathname).sort()).toEqual([...paths].sort());
		}
	});
});
