import { loadEdit } from '$lib/i18n/edit/load-edit';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	text: await loadEdit(languageOfParam(params.lang))
});
