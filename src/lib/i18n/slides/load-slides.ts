import { ofLanguage } from '../language/of-language';
import type { SlidesMessages } from './messages';

/** The texts of slides and of the panel that makes them, in one language. */
export const loadSlides = ofLanguage<SlidesMessages>({
	en: async () => (await import('./en')).slides,
	uk: async () => (await import('./uk')).slides
});
