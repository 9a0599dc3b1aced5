import { languageOfParam } from '$lib/i18n/language/language';
import { loadMethod } from '$lib/i18n/method/load-method';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	method: await loadMethod(languageOfParam(params.lang))
});
