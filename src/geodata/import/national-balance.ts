import type { CsvCell, CsvRecord } from '../format/csv';
import { balanceUse } from './balance-uses';
import { commodityIds } from './commodity-names';
import { cell, readRawCsv } from '../record/raw-files';

export const balanceColumns = [
	'geography',
	'iso',
	'commodity',
	'kind',
	'value',
	'value_max',
	'unit',
	'category',
	'year',
	'deposits_count',
	'source',
	'says',
	'confidence',
	'use',
	'category_id',
	'basis',
	'reason'
] as const;

/** Totals of the country and its parts in the order of the raw table; published valuations are not a balance. */
export function importNationalBalance(from: string): readonly Readonly<Record<string, CsvCell>>[] {
	return readRawCsv(from, 'deposits/national_context.csv')
		.filter((row) => cell(row, 'quantity_kind') !== 'valuation')
		.map(balanceRow);
}

function balanceRow(row: CsvRecord): Readonly<Record<string, CsvCell>> {
	const name = cell(row, 'commodity');
	const says = cell(row, 'source_says').replace(/ \(ouci\.[^)]*\)/, '');
	// A row that only counts deposits has its number in another column.
	const counts = cell(row, 'value') === '';
	const { use, category_id = '', basis = '', reason = '' } = balanceUse(row);
	// What the tonnes are of stands in `basis`.
	const unit = use === 'balance' ? cell(row, 'unit').replace(/ U$/, '') : cell(row, 'unit');
	return {
		geography: cell(row, 'geography'),
		iso: cell(row, 'iso'),
		commodity: commodityIds(name).join(';'),
		kind: cell(row, 'quantity_kind'),
		value: cell(row, counts ? 'deposits_count' : 'value'),
		value_max: cell(row, 'value_max'),
		unit: counts ? 'deposits' : unit,
		category: cell(row, 'category'),
		year: cell(row, 'year'),
		deposits_count: cell(row, 'deposits_count'),
		source: cell(row, 'source_id'),
		says: name === 'refractory kaolin' ? `refractory kaolin; ${says}` : says,
		confidence: cell(row, 'confidence'),
		use,
		category_id,
		basis,
		reason
	};
}
