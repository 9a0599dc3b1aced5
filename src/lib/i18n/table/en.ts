import { pluralIn } from '../plural';
import type { TableMessages } from './messages';

const plural = pluralIn('en');
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

export const table: TableMessages = {
	caption: (count, date) => `${deposits(count)}, as of ${date}`,
	columns: {
		name: 'Deposit',
		commodities: 'Resources',
		oblast: 'Oblast',
		side: 'Side',
		share: 'Probability behind',
		distance: 'Distance to the line (+ behind it)',
		quantity: 'Weighted tonnage',
		accuracy: 'Location'
	},
	sortBy: (column) => `Sort by: ${column}`,
	downloadShown: 'Download these rows (CSV)',
	downloadAll: 'Download all rows (CSV)',
	downloadDictionary: 'Explanation of the columns (CSV)',
	empty: 'No deposit matches the chosen resources and area.',
	sum: 'Sum',
	unknown: 'unknown'
};
