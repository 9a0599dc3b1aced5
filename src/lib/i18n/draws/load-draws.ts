import { ofLanguage } from '../language/of-language';
import type { DrawsMessages } from './messages';

/** The texts of the draws, in one language. */
export const loadDraws = ofLanguage<DrawsMessages>({
	en: async () => (await import('./en')).draws,
	uk: async () => (await import('./uk')).draws
});
