import { loadDataPage } from '$lib/i18n/data-page/load-data-page';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	text: await loadDataPage(languageOfParam(params.lang))
});
