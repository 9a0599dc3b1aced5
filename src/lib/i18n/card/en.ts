import type { CardMessages } from './messages';

export const card: CardMessages = {
	source: 'Front line: VIINA. Map: © OpenStreetMap contributors, Natural Earth, GeoNames.',
	land: { occupied: 'Under Russian occupation', contested: 'Contested' },
	alt: (title, answer, date) => `Map. ${title}. ${answer} ${date}.`
};
