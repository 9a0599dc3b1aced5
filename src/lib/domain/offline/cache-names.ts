/**
 * What is kept on a device lies in caches of the browser, which all sites of an origin share: their names begin with the path
 * of the site, so that a release below it and another site beside it keep to their own.
 */
const prefix = 'behind-the-line';

/** A cache of one build: what was opened of it. */
export interface BuildCache {
	readonly name: string;
	/** As `buildOfPage` tells. */
	readonly build: string;
	/** When it was made, ms since 1970: of two builds the one that was met later is the newer. */
	readonly since: number;
}

/** `root`: path of the site with `/` at both ends. */
export function buildCacheName(root: string, build: string, since: number): string {
	return `${prefix} ${root} build ${since} ${build}`;
}

/** The caches of builds of a site among all of its origin, newest first. */
export function buildCaches(root: string, names: readonly string[]): readonly BuildCache[] {
	const start = `${prefix} ${root} build `;
	return names
		.flatMap((name): BuildCache[] => {
			if (!name.startsWith(start)) return [];
			const [since = '', build = ''] = name.slice(start.length).split(' ');
			return /^\d+$/.test(since) && build !== '' ? [{ name, build, since: Number(since) }] : [];
		})
		.sort((a, b) => b.since - a.since);
}

const copyStart = (root: string) => `${prefix} ${root} copy `;

/** The cache of a briefing that somebody has made available. `page`: its folder, as `uk/brief/minerals-agreement/`. */
export function copyCacheName(root: string, page: string, since: number): string {
	return `${copyStart(root)}${since} ${page}`;
}

/** The caches of such briefings of a site, of all or of one page, newest first. */
export function copyCaches(
	root: string,
	names: readonly string[],
	page?: string
): readonly string[] {
	const start = copyStart(root);
	const sinceOf = (name: string) => parseInt(name.slice(start.length), 10);
	return names
		.filter((name) => name.startsWith(start) && (page === undefined || name.endsWith(` ${page}`)))
		.sort((a, b) => sinceOf(b) - sinceOf(a));
}

/** Which page got its content from which cache: by ids of the browser. */
export function pagesCacheName(root: string): string {
	return `${prefix} ${root} pages`;
}

/**
 * The caches that can go: neither the two newest builds, since much that was opened of the last one was not opened of
 * this one yet, nor one of an open page. `used`: for each open page the name of its cache, null where it is not known; then
 * all stay.
 */
export function outdatedCaches(
	builds: readonly BuildCache[],
	used: readonly (string | null)[]
): readonly string[] {
	if (used.includes(null)) return [];
	return builds
		.slice(2)
		.map(({ name }) => name)
		.filter((name) => !used.includes(name));
}
