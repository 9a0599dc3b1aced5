import { loadBriefing } from '$lib/i18n/briefing/load-briefing';
import { languageOfParam } from '$lib/i18n/language/language';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
	text: await loadBriefing(languageOfParam(params.lang))
});
