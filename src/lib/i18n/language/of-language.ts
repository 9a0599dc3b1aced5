import type { Language } from './language';

/** Fetches the texts of one language; the file of the other is never downloaded. */
export function ofLanguage<Texts>(
	files: Readonly<Record<Language, () => Promise<Texts>>>
): (language: Language) => Promise<Texts> {
	return (language) => files[language]();
}
