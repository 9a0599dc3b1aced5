import type { Messages } from './messages';
import { ofLanguage } from './language/of-language';

/** The messages of one language; the other language's file is never downloaded. */
export const loadMessages = ofLanguage<Messages>({
	en: async () => (await import('./en')).en,
	uk: async () => (await import('./uk')).uk
});
