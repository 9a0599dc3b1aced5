import { printedBriefing } from '../../../../printed-briefing.server';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageServerLoad } from './$types';

/** Every sentence and number of the story is made here: a reader needs no script, and none makes them anew. */
export const load: PageServerLoad = ({ params }) =>
	printedBriefing(params.slug, languageOfParam(params.lang));
