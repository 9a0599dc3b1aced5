import { error } from '@sveltejs/kit';
import { languages, type Language } from '$lib/domain/language';

/** What a route that names only a language is prerendered for. */
export const inEachLanguage = () => languages.map((language) => ({ language }));

/** The language that the address of a route names. Throws the error 404 where it names none. */
export function languageOfRoute(params: { readonly language: string }): Language {
	return languages.find((one) => one === params.language) ?? error(404);
}
