import { loadDepositTexts } from '$lib/data/loaders';
import type { DepositTexts } from '$lib/domain/dataset/deposit-texts';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Language } from '$lib/i18n/language/language';
import { Loadable } from './loadable.svelte';

/**
 * The words of cards and trees, fetched in a language when one is first opened in it. `manifest` is that of the page
 * which is shown then; fetching rejects on a page without one.
 */
export function textsByLanguage(
	manifest: () => Manifest | undefined
): Readonly<Record<Language, Loadable<DepositTexts>>> {
	const one = (language: Language) =>
		new Loadable(async () => loadDepositTexts(manifest()!, language));
	return { en: one('en'), uk: one('uk') };
}
