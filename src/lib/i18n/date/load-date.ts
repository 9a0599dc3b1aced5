import { ofLanguage } from '../language/of-language';
import type { DateMessages } from './messages';

/** The words about a typed date, in one language. */
export const loadDate = ofLanguage<DateMessages>({
	en: async () => (await import('./en')).date,
	uk: async () => (await import('./uk')).date
});
