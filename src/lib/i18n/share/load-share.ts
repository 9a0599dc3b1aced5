import { ofLanguage } from '../language/of-language';
import type { ShareMessages } from './messages';

/** The texts of the panel for passing a view on, in one language. */
export const loadShare = ofLanguage<ShareMessages>({
	en: async () => (await import('./en')).share,
	uk: async () => (await import('./uk')).share
});
