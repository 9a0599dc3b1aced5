import { ofLanguage } from '../language/of-language';
import type { DerivationMessages } from './messages';

/** The texts of how numbers are made, in one language. */
export const loadDerivation = ofLanguage<DerivationMessages>({
	en: async () => (await import('./en')).derivation,
	uk: async () => (await import('./uk')).derivation
});
