import { ofLanguage } from '../language/of-language';
import type { EditMessages } from './messages';

/** The texts of the workbench in one language. */
export const loadEdit = ofLanguage<EditMessages>({
	en: async () => (await import('./en')).edit,
	uk: async () => (await import('./uk')).edit
});
