import type { CsvColumn } from '../../lib/export/csv-column';
import type { Answer } from '../answer/answer';
import { columnOf } from './interval-columns';

/** What was asked but for the date, and of which data. `vintage` says whose prices they are. */
export function questionColumns<R>(
	answerOf: (row: R) => Pick<Answer, 'estimate' | 'draws'>,
	vintage: string
): readonly CsvColumn<R>[] {
	const question = (row: R) => answerOf(row).estimate.question;
	return [
		columnOf('oblast', 'ISO 3166-2', 'Empty: all of Ukraine', (row) => question(row).oblast),
		columnOf('price_vintage', '', vintage, (row) => question(row).prices),
		columnOf('price_case', '', 'range, low, central or high', (row) => question(row).priceCase),
		columnOf('draws', '', 'Number of draws of the intervals', (row) => answerOf(row).draws.count),
		columnOf('seed', '', 'Repeats the draws', (row) => answerOf(row).draws.seed),
		columnOf('data_version', '', 'Version of the data', (row) => question(row).version)
	];
}
