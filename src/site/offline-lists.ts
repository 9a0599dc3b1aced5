import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownSlug } from '../lib/domain/briefing/briefing-file';
import type { Manifest } from '../lib/domain/dataset/manifest';
import { languages, type Language } from '../lib/domain/language';
import { buildOfPage } from '../lib/domain/offline/kept-page';
import type { OfflineList } from '../lib/domain/offline/offline-list';

/** Vite's list of the code for browsers. */
const builtCode = '.svelte-kit/output/client/.vite/manifest.json';

interface BuiltModule {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
	readonly css?: readonly string[];
	readonly assets?: readonly string[];
}

type BuiltCode = Readonly<Record<string, BuiltModule>>;

/** Writes into a built site, for each briefing and language, which files it needs without a network. */
export function writeOfflineLists(site: string): void {
	const code = JSON.parse(readFileSync(builtCode, 'utf8')) as BuiltCode;
	mkdirSync(join(site, 'offline'), { recursive: true });
	for (const language of languages) {
		const folder = `${language === 'uk' ? 'uk/' : ''}brief/`;
		for (const { name } of readdirSync(join(site, folder), { withFileTypes: true }).filter(
			// One's own is in the browser, and opens as any page does that was opened once.
			(entry) => entry.isDirectory() && entry.name !== ownSlug
		)) {
			const list = offlineList(site, code, name, language, `${folder}${name}/`);
			const file = join(site, 'offline', `${name}-${language}.json`);
			writeFileSync(file, `${JSON.stringify(list)}\n`);
		}
	}
}

function offlineList(
	site: string,
	code: BuiltCode,
	slug: string,
	language: Language,
	page: string
): OfflineList {
	const html = readFileSync(join(site, page, 'index.html'), 'utf8');
	const manifest = JSON.parse(readFileSync(join(site, 'data/manifest.json'), 'utf8')) as Manifest;
	const build = buildOfPage(html);
	if (build === null) throw new Error(`${page}: expected a page of this build, found none`);
	const bytes = (path: string) => statSync(join(site, path)).size;
	const files = [
		...codeOfPage(code, html),
		...dataOf(manifest, language).map((file) => `data/${file}`),
		`first-screen/${language}.json`,
		'icon.svg',
		...picturesOf(site, slug)
	];
	return {
		build,
		lastDate: manifest.lastDate,
		page,
		files: [
			{ path: page, bytes: bytes(`${page}index.html`) },
			...files.map((path) => ({ path, bytes: bytes(path) }))
		]
	};
}

/** All that the presentation of any view can ask for. */
function dataOf({ files, otherLines }: Manifest, language: Language): readonly string[] {
	const { dataset, controlHistory, occupation, occupiedLatest } = files;
	const { boundaries, basemap, basemapDetail, depositTextsEn, depositTextsUk } = files;
	return [
		...[dataset, controlHistory, occupation, occupiedLatest, boundaries, basemap, basemapDetail],
		language === 'uk' ? depositTextsUk : depositTextsEn,
		...otherLines.map(({ file }) => file)
	];
}

function picturesOf(site: string, slug: string): readonly string[] {
	const isOfBriefing = new RegExp(`^${slug}-\\d+-(light|dark|print)\\.svg$`);
	const folder = 'brief-picture';
	return existsSync(join(site, folder))
		? readdirSync(join(site, folder))
				.filter((name) => isOfBriefing.test(name))
				.sort()
				.map((name) => `${folder}/${name}`)
		: [];
}

/** The page of errors, which no page names. */
const errorPage = /generated\/client-optimized\/nodes\/1\.js$/;
/** Imports every page of the site when it is asked for. */
const everyPage = /generated\/client-optimized\/app\.js$/;

/** The code, styles and fonts of a page, with all that it fetches later. */
function codeOfPage(code: BuiltCode, html: string): readonly string[] {
	const named = new Set(html.match(/_app\/immutable\/[\w./-]+\.(js|css|woff2)/g) ?? []);
	const files = new Set<string>(named);
	const seen = new Set<string>();
	const add = (name: string): void => {
		const module = code[name];
		if (module === undefined || seen.has(name)) return;
		seen.add(name);
		for (const file of [module.file, ...(module.css ?? []), ...(module.assets ?? [])])
			files.add(file);
		const later = everyPage.test(name) ? [] : (module.dynamicImports ?? []);
		[...(module.imports ?? []), ...later].forEach(add);
	};
	for (const [name, { file }] of Object.entries(code))
		if (named.has(file) || errorPage.test(name)) add(name);
	return [...files].sort();
}
