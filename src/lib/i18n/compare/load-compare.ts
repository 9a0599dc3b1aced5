import { ofLanguage } from '../language/of-language';
import type { CompareMessages } from './messages';

/** The texts of a comparison of two dates in one language: fetched when a reader first compares. */
export const loadCompare = ofLanguage<CompareMessages>({
	en: async () => (await import('./en')).compare,
	uk: async () => (await import('./uk')).compare
});
