import type { Language } from '$lib/i18n/language/language';
import { folderIn, liveRoot } from './site-path';

/** Root of the site where it will be served, with a slash at the end; null: the build was not told. */
export const siteRoot: string | null = __SITE_URL__ === '' ? null : __SITE_URL__;

/** Address of a live page as search engines want it: absolute where the build knows `SITE_URL`, else from this page. */
export function absoluteAddress(language: Language, folder: string): string {
	return (siteRoot ?? liveRoot()) + folderIn(language, folder);
}
