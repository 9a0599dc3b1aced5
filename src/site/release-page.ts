import { isInRelease } from '../lib/domain/dataset/release';

/** Whether a release holds the page of a folder below the root of the site, in either language. */
export const isFolderInRelease = (folder: string) => isInRelease(folder.replace(/^uk\//, ''));

const tag = /<(a|link)\b(?:[^>"]|"[^"]*")*>/g;
/** A release is no app of its own. */
const app = /\s*<link rel="manifest"[^>]*>/;
const isOfOtherPages = (link: string) => /\srel="(canonical|alternate)"/.test(link);

/** What is told of the live page to sites that show links: its address, its picture, and how to embed it. */
const ofLivePage =
	/\s*<(?:meta (?:property="og:(?:url|image)[^"]*"|name="twitter:card")|link rel="alternate" type="application\/json\+oembed")(?:[^>"]|"[^"]*")*>/g;

/**
 * A built page as a release holds it. Its code leads to the live site whatever the release does not hold; these are the
 * links for readers without scripts, and the address under which search engines know the map. A link to it is shown with
 * its title and its sentence, without the picture, which follows new data.
 */
export function releasePage(html: string, folder: string): string {
	const own = html.replace(app, '').replace(ofLivePage, '');
	return own.replace(tag, (found, name: string) =>
		name === 'link' && !isOfOtherPages(found)
			? found
			: found.replace(/(\shref=")([^"]*)"/, (_, start: string, href: string) => {
					const live = hrefToLive(href, folder, name === 'link');
					return `${start}${live ?? href}"`;
				})
	);
}

/** Null: the link stays in the release, or leads to another host. */
function hrefToLive(href: string, folder: string, always: boolean): string | null {
	if (!href.startsWith('.')) return null;
	const { pathname, search, hash } = new URL(href, `http://site/${folder}`);
	const path = pathname.slice(1);
	if (!always && isFolderInRelease(path)) return null;
	// Beside the folders of the page, `v/` and the name of the release.
	const up = '../'.repeat(folder.split('/').length + 1);
	return `${up}${path}${search}${hash}`;
}

/** Whether a page was built for one sub-path alone, where a copy of it would fetch the code and data of the live site. */
export function hasFixedPath(html: string): boolean {
	return /<(a|link|script)\b[^>]*\s(href|src)="\/[^/]/.test(html);
}
