import { pluralIn } from '../plural';
import type { TableMessages } from './messages';

const plural = pluralIn('uk');
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });

export const table: TableMessages = {
	caption: (count, date) => `${deposits(count)}, станом на ${date}`,
	columns: {
		name: 'Родовище',
		commodities: 'Копалини',
		oblast: 'Область',
		side: 'Бік',
		share: 'Імовірність за лінією',
		distance: 'Відстань до лінії (+ за нею)',
		quantity: 'Зважений тоннаж',
		accuracy: 'Місце'
	},
	sortBy: (column) => `Упорядкувати: ${column}`,
	downloadShown: 'Завантажити ці рядки (CSV)',
	downloadAll: 'Завантажити всі рядки (CSV)',
	downloadDictionary: 'Пояснення стовпців (CSV)',
	empty: 'Жодне родовище не відповідає вибраним копалинам і території.',
	sum: 'Разом',
	unknown: 'невідомо'
};
