import type { Language } from '../language';
import type { DossierMessages } from './messages';

/** The texts of the pages of oblasts, resources and deposits in one language. */
export async function loadDossier(language: Language): Promise<DossierMessages> {
	switch (language) {
		case 'en':
			return (await import('./en')).dossier;
		case 'uk':
			return (await import('./uk')).dossier;
		default:
			return language satisfies never;
	}
}
