import { commodityPage } from '$lib/data/pages/commodity-page.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => commodityPage(params.id);
