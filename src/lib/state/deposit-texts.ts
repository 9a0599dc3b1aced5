import { getContext, setContext } from 'svelte';
import { loadDepositTexts } from '$lib/data/loaders';
import type { DepositTexts } from '$lib/domain/dataset/deposit-texts';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Language } from '$lib/i18n/language/language';
import { Loadable } from './loadable.svelte';

/** The words of cards and trees, fetched in a language when one is first opened in it. */
export type TextsOf = Readonly<Record<Language, Loadable<DepositTexts>>>;

const key = Symbol('deposit texts');

/** `manifest` is that of the page which is shown when the texts are fetched; throws on a page without one. */
export function provideTexts(manifest: () => Manifest | undefined): TextsOf {
	const one = (language: Language) =>
		new Loadable(async () => {
			const built = manifest();
			if (built === undefined) throw new Error('expected a page with a manifest, found none');
			return loadDepositTexts(built, language);
		});
	return setContext(key, { en: one('en'), uk: one('uk') });
}

/** Throws when no layout has provided them. */
export function useTexts(): TextsOf {
	const texts = getContext<TextsOf | undefined>(key);
	if (texts === undefined) throw new Error('expected the layout to provide texts, found none');
	return texts;
}
