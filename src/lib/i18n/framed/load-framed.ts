import { ofLanguage } from '../language/of-language';
import type { FramedMessages } from './messages';

/** What a page says that stands in a frame of another site, in one language. */
export const loadFramed = ofLanguage<FramedMessages>({
	en: async () => (await import('./en')).framed,
	uk: async () => (await import('./uk')).framed
});
