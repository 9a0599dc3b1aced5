import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/language';

export const sitePages = ['explore', 'method', 'data', 'embed'] as const;
export type SitePage = (typeof sitePages)[number];

const folders: Readonly<Record<SitePage, string>> = {
	explore: '',
	method: 'method/',
	data: 'data/',
	embed: 'embed/'
};

/** Address of a page, with the site's sub-path and the trailing slash that any file server needs. */
export function sitePath(language: Language, page: SitePage): string {
	return `${resolve('/')}${language === 'uk' ? 'uk/' : ''}${folders[page]}`;
}

/** The page that a route shows. */
export function pageOfRoute(route: string | null): SitePage {
	return sitePages.find((page) => page !== 'explore' && route?.endsWith(`/${page}`)) ?? 'explore';
}
