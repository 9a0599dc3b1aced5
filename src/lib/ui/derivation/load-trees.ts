import { loadDerivation } from '$lib/i18n/derivation/load-derivation';
import type { DerivationMessages } from '$lib/i18n/derivation/messages';
import { partOfLanguage } from '$lib/state/part-of-language';

/** One for the page: whatever is unfolded first fetches it, with its texts. */
export const treesOf = partOfLanguage(async (language) => {
	const [parts, text] = await Promise.all([import('./trees'), loadDerivation(language)]);
	return { ...parts, text };
});

export type Trees = typeof import('./trees') & { readonly text: DerivationMessages };
