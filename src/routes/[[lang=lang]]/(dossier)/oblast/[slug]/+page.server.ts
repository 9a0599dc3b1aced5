import { oblastPage } from '$lib/data/pages/oblast-page.server';
import { drawings } from '../../drawings.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const page = oblastPage(params.slug);
	return { ...page, drawing: drawings(page.manifest).ofOblast(page.oblast.code) };
};
