import { ofLanguage } from '../language/of-language';
import type { DataPageMessages } from './messages';

/** The texts of the page of files, licences and sources in one language. */
export const loadDataPage = ofLanguage<DataPageMessages>({
	en: async () => (await import('./en')).dataPage,
	uk: async () => (await import('./uk')).dataPage
});
