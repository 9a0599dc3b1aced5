import type { CardMessages } from './messages';

export const card: CardMessages = {
	source: 'Лінія фронту: VIINA. Мапа: © учасники OpenStreetMap, Natural Earth, GeoNames.',
	land: { occupied: 'Під російською окупацією', contested: 'Контроль не визначено' },
	alt: (title, answer, date) => `Мапа. ${title}. ${answer} ${date}.`
};
