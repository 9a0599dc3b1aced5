import { commodityPage } from '$lib/data/pages/commodity-page.server';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
	commodityPage(params.id, languageOfParam(params.lang));
