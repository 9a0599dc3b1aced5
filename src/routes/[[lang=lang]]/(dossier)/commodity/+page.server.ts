import { commodityList } from '$lib/data/pages/lists.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => commodityList();
