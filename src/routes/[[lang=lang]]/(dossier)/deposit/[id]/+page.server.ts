import { depositPage } from '$lib/data/pages/deposit-page.server';
import { languageOfParam } from '$lib/i18n/language/language';
import { drawings } from '../../drawings.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const page = depositPage(params.id, languageOfParam(params.lang));
	const { point } = page.deposit;
	const drawing = point && drawings(page.manifest).around(point, page.control.distanceKm);
	return { ...page, drawing };
};
