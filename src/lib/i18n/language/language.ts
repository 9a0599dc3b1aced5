import { languages, type Language } from '../../domain/language';

export { languages, type Language };

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
	en: 'English',
	uk: 'Українська'
};

/** The language of the route parameter `lang`; English has no prefix. */
export function languageOfParam(param: string | undefined): Language {
	return param === 'uk' ? 'uk' : 'en';
}

/** The language of a path that matches no route; `base` is the site's sub-path. */
export function languageOfPath(pathname: string, base: string): Language {
	const path = pathname.slice(base.length);
	return path === '/uk' || path.startsWith('/uk/') ? 'uk' : 'en';
}

/** The name of a thing that has one in each language. */
export function nameOf(
	thing: { readonly nameEn: string; readonly nameUk: string },
	language: Language
): string {
	return language === 'uk' ? thing.nameUk : thing.nameEn;
}

/** The title of a thing that has one in each language. */
export function titleOf(
	thing: { readonly titleEn: string; readonly titleUk: string },
	language: Language
): string {
	return language === 'uk' ? thing.titleUk : thing.titleEn;
}
