import { languageOfParam } from '$lib/i18n/language/language';
import { loadDossier } from '$lib/i18n/dossier/load-dossier';
import type { LayoutLoad } from './$types';

/** The texts that these pages alone need: the first visit to the map does without them. */
export const load: LayoutLoad = async ({ params }) => ({
	dossier: await loadDossier(languageOfParam(params.lang))
});
