import type { Language } from '$lib/i18n/language/language';

/** A folder below the root of a site, in a language. */
export const folderOf = (language: Language, folder: string) =>
	language === 'uk' ? `uk/${folder}` : folder;
