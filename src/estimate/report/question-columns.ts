import type { EstimateQuestion } from '../../lib/domain/estimate/estimate-question';
import type { CsvColumn } from '../../lib/export/csv-column';

/** What was asked but for the date, and of which data. `vintage` says whose prices they are. */
export function questionColumns<R>(
	questionOf: (row: R) => EstimateQuestion,
	vintage: string
): readonly CsvColumn<R>[] {
	const column = (
		[name, unit, explanation]: readonly [string, string, string],
		part: 'oblast' | 'prices' | 'priceCase' | 'version'
	): CsvColumn<R> => ({ name, unit, explanation, cell: (row) => questionOf(row)[part] });
	return [
		column(['oblast', 'ISO 3166-2', 'Empty: all of Ukraine'], 'oblast'),
		column(['price_vintage', '', vintage], 'prices'),
		column(['price_case', '', 'range, low, central or high'], 'priceCase'),
		column(['data_version', '', 'Version of the data'], 'version')
	];
}
