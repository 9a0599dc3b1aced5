import { ofLanguage } from '../language/of-language';
import type { TableMessages } from './messages';

/** The texts of the table of deposits, in one language. */
export const loadTable = ofLanguage<TableMessages>({
	en: async () => (await import('./en')).table,
	uk: async () => (await import('./uk')).table
});
