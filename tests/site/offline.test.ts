import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { languages } from '../../src/lib/domain/language';
import type { FolderParts } from '../../src/lib/domain/offline/folder-parts';
import { buildOfPage } from '../../src/lib/domain/offline/kept-page';
import type { OfflineList } from '../../src/lib/domain/offline/offline-list';
import { manifest } from '../built-data';

const built = (path: string) => join('build', path);
const text = (path: string) => readFileSync(built(path), 'utf8');
const read = <T>(path: string) => JSON.parse(text(path)) as T;
const briefings = read<readonly Briefing[]>('data/briefings.json');

describe('what a briefing needs without a network', () => {
	for (const { slug, scenes } of briefings)
		for (const language of languages)
			it(`is listed with its size: ${slug}, ${language}`, () => {
				const { page, files, build, lastDate } = read<OfflineList>(
					`offline/${slug}-${language}.json`
				);
				const html = text(`${page}index.html`);
				expect([build, lastDate]).toEqual([buildOfPage(html), manifest.lastDate]);
				for (const { path, bytes } of files) {
					const file = built(path === page ? `${path}index.html` : path);
					expect([path, statSync(file).size]).toEqual([path, bytes]);
				}
				const listed = new Set(files.map(({ path }) => path));
				const named = html.match(/_app\/immutable\/[\w./-]+\.\w+|brief-picture\/[\w-]+\.svg/g)!;
				expect(named.filter((path) => !listed.has(path))).toEqual([]);
				expect(named.filter((path) => path.endsWith('.svg')).length).toBeGreaterThanOrEqual(
					scenes.length
				);
				expect(listed.size).toBe(files.length);
			});
});

describe('the folder of a briefing', () => {
	for (const { slug, scenes } of briefings)
		it(`asks for nothing but its pictures: ${slug}`, () => {
			const { pages, pictures } = read<FolderParts>(`brief-folder/${slug}.json`);
			for (const language of languages) {
				const html = pages[language];
				expect(html).not.toMatch(/<link|<script [^>]*src|\bimport\b|\bfetch\(|url\(/);
				const asked = [...html.matchAll(/(?:src|srcset)="([^"]*)"/g)].map(([, path]) => path!);
				expect(asked.length).toBeGreaterThanOrEqual(scenes.length);
				expect(asked.filter((path) => !pictures.includes(path.replace('pictures/', '')))).toEqual(
					[]
				);
				for (const { view, title } of scenes) {
					expect(html).toContain(title[language].replaceAll('&', '&amp;'));
					expect(html).toContain(/date=[\d-]+/.exec(view)![0]);
				}
			}
			for (const picture of pictures)
				expect(existsSync(built(`brief-picture/${picture}`))).toBe(true);
		});
});

interface AppManifest {
	readonly start_url: string;
	readonly scope: string;
	readonly name: string;
	readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

describe('the site as an app', () => {
	for (const language of languages)
		it(`has a name, a start and icons in ${language}, below any path`, () => {
			const home = language === 'uk' ? 'uk/' : '';
			const link = /<link rel="manifest" href="([^"]*)"/.exec(text(`${home}index.html`))![1]!;
			const root = 'http://host/maps/';
			const address = new URL(link, root + home).href;
			expect(address).toBe(`${root}app-${language}.webmanifest`);
			const app = read<AppManifest>(`app-${language}.webmanifest`);
			expect(new URL(app.start_url, address).href).toBe(root + home);
			expect(new URL(app.scope, address).href).toBe(root);
			expect(text(`${home}index.html`)).toContain(app.name);
			const pictures = app.icons.filter(({ type }) => type === 'image/png');
			expect(pictures.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
				'192x192 any',
				'512x512 any',
				'512x512 maskable'
			]);
			for (const { src, sizes } of pictures) {
				const png = readFileSync(built(src));
				expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
			}
		});
});
