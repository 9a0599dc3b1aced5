import { loadFirstScreen } from '$lib/data/first-screen.server';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadFirstScreen(languageOfParam(params.lang));
