import { ofLanguage } from '../language/of-language';
import type { DossierMessages } from './messages';

/** The texts of the pages of oblasts, resources and deposits in one language. */
export const loadDossier = ofLanguage<DossierMessages>({
	en: async () => (await import('./en')).dossier,
	uk: async () => (await import('./uk')).dossier
});
