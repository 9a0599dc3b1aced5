import { resolve } from '$app/paths';
import type { CommodityId } from '$lib/domain/commodity';
import type { DepositId } from '$lib/domain/deposit';
import type { OblastSlug } from '$lib/domain/oblast';
import type { Language } from '$lib/i18n/language';

/** Pages that stand in the navigation, or are one of a kind. */
export const sitePages = ['explore', 'method', 'data', 'embed'] as const;
export type SitePage = (typeof sitePages)[number];

const folders: Readonly<Record<SitePage, string>> = {
	explore: '',
	method: 'method/',
	data: 'data/',
	embed: 'embed/'
};

/** Address below the site's root, with the trailing slash that any file server needs. */
function pathTo(language: Language, folder: string): string {
	return `${resolve('/')}${language === 'uk' ? 'uk/' : ''}${folder}`;
}

/** Address of a page, with the site's sub-path. */
export function sitePath(language: Language, page: SitePage): string {
	return pathTo(language, folders[page]);
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

/** The page that a route shows. */
export function pageOfRoute(route: string | null): SitePage {
	return sitePages.find((page) => page !== 'explore' && route?.endsWith(`/${page}`)) ?? 'explore';
}
