import { pagePart } from '$lib/data/page-part';
import type { Language } from '$lib/i18n/language/language';
import { Loadable } from './loadable.svelte';

/** A part of the page that comes with its texts: one of each language, fetched when it is first needed. */
export function partOfLanguage<T>(
	load: (language: Language) => Promise<T>
): Readonly<Record<Language, Loadable<T>>> {
	const one = (language: Language) => new Loadable(pagePart(() => load(language)));
	return { en: one('en'), uk: one('uk') };
}
