import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Release } from '../lib/domain/dataset/release';
import { digestOf, plainFiles, readBuiltRelease, type BuiltRelease } from './built-release';
import { compressFile } from './precompress';
import { hasFixedPath } from './release-page';

/** Of each kept release, beside its files. */
const description = 'release.json';
const compressedForms = ['.br', '.gz'];

/**
 * Adds the built site to the folder of kept releases; false: it is there already. Nothing that is kept is ever written
 * over: throws where its name stands for other files, and where the site was built for one sub-path alone.
 */
export function keepRelease(
	site: string,
	kept: string,
	{ published, changes }: Pick<Release, 'published' | 'changes'>
): { readonly name: string; readonly added: boolean } {
	const built = readBuiltRelease(site);
	const { name, version, lastDate } = built;
	if (hasFixedPath(built.files.get('index.html')!.toString()))
		throw new Error(
			`expected in ${site}/ pages that find their own path, found those of one sub-path; build without BASE_PATH`
		);
	const folder = join(kept, name);
	if (existsSync(folder)) {
		readKept(kept, name);
		return { name, added: false };
	}
	const next = `${folder}.next`;
	rmSync(next, { recursive: true, force: true });
	writeFiles(site, next, built);
	const release: Release = { name, version, lastDate, published, changes };
	writeFileSync(join(next, description), `${JSON.stringify(release, null, '\t')}\n`);
	renameSync(next, folder);
	return { name, added: true };
}

/** What the site has compressed is not compressed again; the pages of a release differ from those of the site. */
function writeFiles(site: string, folder: string, { files }: BuiltRelease): void {
	for (const [path, content] of files) {
		const [from, to] = [join(site, path), join(folder, path)];
		mkdirSync(dirname(to), { recursive: true });
		writeFileSync(to, content);
		const forms = compressedForms.filter((form) => existsSync(from + form));
		if (forms.length === 0) continue;
		if (readFileSync(from).equals(content))
			for (const form of forms) copyFileSync(from + form, to + form);
		else compressFile(to);
	}
}

/** The kept releases, newest first; none where there is no such folder. Throws where one is not what it was. */
export function readKeptReleases(kept: string): readonly Release[] {
	if (!existsSync(kept)) return [];
	return readdirSync(kept, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !/^\.|\.next$/.test(entry.name))
		.map(({ name }) => readKept(kept, name))
		.sort((a, b) => compare(b.published, a.published) || compare(b.name, a.name));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Throws where the files are not those that the release is named for. */
function readKept(kept: string, name: string): Release {
	const folder = join(kept, name);
	const remedy = `restore ${folder}/ from a copy, or remove it: links to it will say that it is not kept`;
	const described = join(folder, description);
	if (!existsSync(described))
		throw new Error(`expected a release in ${folder}/, found no ${description}; ${remedy}`);
	const release = JSON.parse(readFileSync(described, 'utf8')) as Release;
	const files = plainFiles(folder).filter((path) => path !== description);
	const digest = digestOf(new Map(files.map((path) => [path, readFileSync(join(folder, path))])));
	const found = `${release.version}-${digest.slice(0, 8)}`;
	if (release.name !== name || found !== name)
		throw new Error(
			`expected the files of ${name} in ${folder}/, found those of ${found}; ${remedy}`
		);
	return release;
}

/**
 * Puts kept releases below `v/` of a built site, in the place of those that were there, with their compressed forms; their
 * files are linked to where the disk allows it, else copied.
 */
export function layReleases(kept: string, site: string, releases: readonly Release[]): void {
	const [folder, next] = [join(site, 'v'), join(site, 'v.next')];
	rmSync(next, { recursive: true, force: true });
	for (const { name } of releases) {
		for (const path of plainFiles(join(kept, name))) {
			if (path !== description) lay(join(kept, name, path), join(next, name, path));
		}
	}
	rmSync(folder, { recursive: true, force: true });
	if (existsSync(next)) renameSync(next, folder);
}

function lay(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	for (const form of ['', ...compressedForms]) {
		if (existsSync(from + form)) linkOrCopy(from + form, to + form);
	}
}

function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		// Another disk, or one that has no links.
		copyFileSync(from, to);
	}
}
