import { loadDerivation } from '$lib/i18n/derivation/load-derivation';
import type { Language } from '$lib/i18n/language';
import { Loadable } from '$lib/state/loadable.svelte';
import { pagePart } from '$lib/data/page-part';

const treesIn = (language: Language) =>
	new Loadable(
		pagePart(async () => {
			const [parts, text] = await Promise.all([import('./trees'), loadDerivation(language)]);
			return { ...parts, text };
		})
	);

/** One of a language for the page: whatever is unfolded first fetches it, with its texts. */
export const treesOf = { en: treesIn('en'), uk: treesIn('uk') } as const;
