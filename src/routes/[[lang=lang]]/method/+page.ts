import { loadClaim350 } from '$lib/i18n/claim-350/load-claim-350';
import { languageOfParam } from '$lib/i18n/language/language';
import { loadMethod } from '$lib/i18n/method/load-method';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	method: await loadMethod(languageOfParam(params.lang)),
	claim350: await loadClaim350(languageOfParam(params.lang))
});
