import { briefingList } from '$lib/data/pages/briefing-page.server';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOfParam(params.lang);
	const { manifest, briefings } = briefingList();
	return {
		manifest,
		briefings: briefings.map(({ slug, title, lead }) => ({
			...{ slug, title: title[language], lead: lead[language] }
		}))
	};
};
