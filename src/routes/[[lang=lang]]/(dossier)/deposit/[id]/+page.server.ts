import { depositPage } from '$lib/data/pages/deposit-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => depositPage(params.id);
