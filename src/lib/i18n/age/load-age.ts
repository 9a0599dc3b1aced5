import { ofLanguage } from '../language/of-language';
import type { AgeMessages } from './messages';

/** The words of an age, in one language. */
export const loadAge = ofLanguage<AgeMessages>({
	en: async () => (await import('./en')).age,
	uk: async () => (await import('./uk')).age
});
