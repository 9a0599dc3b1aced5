import { oblastPage } from '$lib/data/pages/oblast-page.server';
import { drawingOfOblast } from '../../place-drawings.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const page = oblastPage(params.slug);
	return { ...page, drawing: drawingOfOblast(page.oblast.code) };
};
