import { ofLanguage } from '../language/of-language';
import type { MethodMessages } from './messages';

/** The method page's text in one language. */
export const loadMethod = ofLanguage<MethodMessages>({
	en: async () => (await import('./en')).methodEn,
	uk: async () => (await import('./uk')).methodUk
});
