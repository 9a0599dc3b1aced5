import { ofLanguage } from '../language/of-language';
import type { CardMessages } from './messages';

/** The words of the picture beside a link, in one language. */
export const loadCard = ofLanguage<CardMessages>({
	en: async () => (await import('./en')).card,
	uk: async () => (await import('./uk')).card
});
