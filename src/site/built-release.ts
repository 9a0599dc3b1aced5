import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Release } from '../lib/domain/dataset/release';
import { isFolderInRelease, releasePage } from './release-page';

/** What the pages of a release fetch: folders whole, and files. */
const fetchedFolders = [
	...['_app', 'data', 'poster', 'brief-picture', 'first-screen'],
	...['brief-folder', 'embed-days', 'offline']
];
const fetchedFiles = ['icon.svg', 'search-names.json', 'embed.js', 'service-worker.js'];
/** A page, and what the router fetches of it. */
const filesOfPage = ['index.html', '__data.json'];

/** The files of a built site that a release of it has. */
export interface BuiltRelease extends Pick<Release, 'name' | 'version' | 'lastDate'> {
	/** By their path below the release's root, with `/`; without compressed forms. */
	readonly files: ReadonlyMap<string, Buffer>;
}

/** Files below a folder by their path with `/`, in one order on every machine; compressed forms are left out. */
export function plainFiles(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.sort();
}

/** A digest of names and contents, hexadecimal. */
export function digestOf(files: ReadonlyMap<string, Buffer>): string {
	const digest = createHash('sha256');
	const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
	for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		digest.update(`${path} ${sha256(content)}\n`);
	return digest.digest('hex');
}

/**
 * The release that a built site would be. Data alone does not name it, since other code may show the same data otherwise.
 * Throws where the folder holds no built site.
 */
export function readBuiltRelease(site: string): BuiltRelease {
	const manifest = join(site, 'data', 'manifest.json');
	if (!existsSync(manifest))
		throw new Error(`expected a built site in ${site}/, found no ${manifest}; run "npm run build"`);
	const { version, lastDate } = JSON.parse(readFileSync(manifest, 'utf8')) as BuiltRelease;
	const files = new Map<string, Buffer>();
	const folders = pageFolders(site);
	for (const folder of folders) {
		const html = readFileSync(join(site, folder, 'index.html'), 'utf8');
		files.set(`${folder}index.html`, Buffer.from(releasePage(html, folder)));
	}
	for (const path of fetchedPaths(site, folders)) files.set(path, readFileSync(join(site, path)));
	return { name: `${version}-${digestOf(files).slice(0, 8)}`, version, lastDate, files };
}

/** Folders of the pages that a release holds. */
function pageFolders(site: string): readonly string[] {
	return plainFiles(site)
		.filter((path) => path === 'index.html' || path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length))
		.filter(isFolderInRelease);
}

function fetchedPaths(site: string, folders: readonly string[]): readonly string[] {
	return [
		...folders.map((folder) => `${folder}__data.json`),
		...fetchedFiles,
		...fetchedFolders
			.filter((folder) => existsSync(join(site, folder)))
			.flatMap((folder) =>
				plainFiles(join(site, folder))
					.map((path) => `${folder}/${path}`)
					// The folder of the data is a page of the site too.
					.filter((path) => !filesOfPage.some((name) => path === `data/${name}`))
					// Only the workbench fetches them, which no release has.
					.filter((path) => !path.startsWith('data/canonical-files.'))
			)
	].filter((path) => existsSync(join(site, path)));
}
