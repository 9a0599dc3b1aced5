import { oblastPage } from '$lib/data/pages/oblast-page.server';
import { languageOfParam } from '$lib/i18n/language/language';
import { drawings } from '../../drawings.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const page = oblastPage(params.slug, languageOfParam(params.lang));
	return { ...page, drawing: drawings(page.manifest).ofOblast(page.oblast.code) };
};
