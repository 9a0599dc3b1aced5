import { resolve } from '$app/paths';
import type { CommodityId } from '$lib/domain/dataset/commodity';
import type { DepositId } from '$lib/domain/dataset/deposit';
import type { OblastSlug } from '$lib/domain/dataset/oblast';
import { isInRelease, liveRootOf } from '$lib/domain/dataset/release';
import type { Language } from '$lib/i18n/language/language';

/** Pages that are one of a kind, and the lists of those that are many. */
export const sitePages = [
	'explore',
	'oblasts',
	'resources',
	'deposits',
	'briefings',
	'method',
	'data',
	'embed'
] as const;
export type SitePage = (typeof sitePages)[number];

/** Folder of each page below the language's root. */
export const pageFolders: Readonly<Record<SitePage, string>> = {
	explore: '',
	oblasts: 'oblast/',
	resources: 'commodity/',
	deposits: 'deposit/',
	briefings: 'brief/',
	method: 'method/',
	data: 'data/',
	embed: 'embed/'
};

/** A folder below the site's root, in a language: `uk/oblast/poltava/`. English has no prefix. */
export function folderIn(language: Language, folder: string): string {
	return language === 'uk' ? `uk/${folder}` : folder;
}

/**
 * Address of a folder in a language, with the site's sub-path and the trailing slash that any file server needs. What a
 * release does not hold is on the live site.
 */
export function pathTo(language: Language, folder: string): string {
	return `${isInRelease(folder) ? resolve('/') : liveRoot()}${folderIn(language, folder)}`;
}

/** Path of the site, also from within a release below it. */
export function liveRoot(): string {
	return liveRootOf(resolve('/'));
}

/** Address of a page, with the site's sub-path. */
export function sitePath(language: Language, page: SitePage): string {
	return pathTo(language, pageFolders[page]);
}

/** Address of the page of an oblast. */
export function oblastPath(language: Language, slug: OblastSlug): string {
	return pathTo(language, `oblast/${slug}/`);
}

/** Address of the page of a commodity. */
export function commodityPath(language: Language, id: CommodityId): string {
	return pathTo(language, `commodity/${id}/`);
}

/** Address of the dossier of a deposit. */
export function depositPath(language: Language, id: DepositId): string {
	return pathTo(language, `deposit/${id}/`);
}

/** Address of a briefing. */
export function briefingPath(language: Language, slug: string): string {
	return pathTo(language, `brief/${slug}/`);
}

/**
 * Folder of the page that a route shows, below the language's root: `deposit/li-shevchenkivske/`. Made from the
 * route, not from the path, which knows the sub-path and the language. No route: the folder of the map.
 */
export function folderOfRoute(
	route: string | null,
	params: Readonly<Record<string, string | undefined>>
): string {
	const parts = (route ?? '').split('/').filter((part) => part !== '' && !/^\[\[|^\(/.test(part));
	return parts
		.map((part) => `${part.replace(/^\[(.+)\]$/, (_, name: string) => params[name] ?? '')}/`)
		.join('');
}

/** The page of the navigation that a folder is, or belongs to. */
export function pageOfFolder(folder: string): SitePage {
	const [first = ''] = folder.split('/');
	// The workbench is reached from the page of the data.
	if (first === 'edit') return 'data';
	return sitePages.find((page) => first !== '' && pageFolders[page] === `${first}/`) ?? 'explore';
}
