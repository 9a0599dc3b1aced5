import { depositPage } from '$lib/data/pages/deposit-page.server';
import { drawingOfDeposit } from '../../place-drawings.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const page = depositPage(params.id);
	return { ...page, drawing: drawingOfDeposit(page) };
};
