/** What is known of a request of a page. */
export interface AskedFile {
	readonly method: string;
	/** Path below the root of the site, without `/` before it and without the query; null: it is not of the site. */
	readonly path: string | null;
	readonly isPage: boolean;
	/** How the page wants it to go through the browser's cache. */
	readonly cache: string;
}

/**
 * - `fixed`: its name tells its content, so that what is kept is never old;
 * - `page`: a page, which is asked of the host as long as the host answers;
 * - `changing`: any other file, for which the same holds;
 * - `none`: the worker leaves it to the browser.
 */
export type RequestKind = 'fixed' | 'page' | 'changing' | 'none';

/** Whose name tells their content. */
const fixed = /^_app\/immutable\/|^data\/[^/]+\.[0-9a-f]{10}\.json$/;

/**
 * What says how the host is now, what is fetched to be laid by or saved, and what the router asks of a page: without a
 * connection it is to find out, so that the page is opened anew and says of which day it is.
 */
const neverKept =
	/(^|\/)(version\.json|__data\.json|service-worker\.js|robots\.txt|sitemap\.xml)$|^(offline|brief-folder)\//;

/**
 * How a request is served. Releases below `v/` have workers of their own: the live site's never touches what is theirs, not
 * even where a release has none.
 */
export function kindOfRequest({ method, path, isPage, cache }: AskedFile): RequestKind {
	if (method !== 'GET' || path === null || /^v\//.test(path) || neverKept.test(path)) return 'none';
	if (isPage) return 'page';
	// Who wants it anew asks whether the host can be reached, or fetches for a purpose of its own.
	if (cache !== 'default' && cache !== 'force-cache') return 'none';
	return fixed.test(path) ? 'fixed' : 'changing';
}

/** Path of an address below a root with `/` at its end; null: it lies elsewhere. */
export function pathBelow(root: string, url: Pick<URL, 'origin' | 'pathname'>): string | null {
	const { origin, pathname } = new URL(root);
	if (url.origin !== origin || !url.pathname.startsWith(pathname)) return null;
	return url.pathname.slice(pathname.length);
}
