import { ofLanguage } from '../language/of-language';
import type { NoticeMessages } from './messages';

/** What is said of a link that could not be used as a whole, in one language. */
export const loadNotice = ofLanguage<NoticeMessages>({
	en: async () => (await import('./en')).notice,
	uk: async () => (await import('./uk')).notice
});
