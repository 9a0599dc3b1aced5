import { ofLanguage } from '../language/of-language';
import type { PictureMessages } from './messages';

/** The texts of pictures, in one language. */
export const loadPicture = ofLanguage<PictureMessages>({
	en: async () => (await import('./en')).picture,
	uk: async () => (await import('./uk')).picture
});
