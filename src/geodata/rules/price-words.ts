import type { Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';
import { wordingIssues } from './wording';

const columns = ['form', 'unit'] as const;

/** Products and units of prices have their Ukrainian. */
export function priceWords({ prices, priceWords: table }: Draft): Issue[] {
	return wordingIssues({
		file: 'price-words.csv',
		column: 'words',
		table,
		said: prices.entries.flatMap(({ id, value, at }) =>
			columns.map((column) => ({ text: value[column], record: id, place: at(column) }))
		),
		complete: prices.ids?.size === prices.entries.length,
		speaker: 'price',
		member: columns.join(' or '),
		files: 'prices.csv',
		languages: 'Ukrainian'
	});
}
