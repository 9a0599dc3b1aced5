import type { Answer } from '../answer/answer';
import { columnsCsv, dictionaryCsv } from '../../lib/export/csv-column';
import type { CsvLine } from './csv-line';
import { estimateCsvColumns } from './estimate-csv-columns';

/** The estimate as CSV, one line for each commodity, plain numbers at full precision. */
export function estimateCsv(answer: Answer): string {
	return columnsCsv(estimateCsvColumns, csvLines(answer));
}

/** What each column of `estimateCsv` means. */
export function estimateDictionaryCsv(): string {
	return dictionaryCsv(estimateCsvColumns);
}

function csvLines(answer: Answer): readonly CsvLine[] {
	const lineOf = (id: string, row: CsvLine['row']): CsvLine => ({
		id,
		commodity: answer.commodities.get(id),
		row,
		answer
	});
	return [
		...answer.estimate.commodities.map((row) => lineOf(row.commodity, row)),
		...answer.noData.map((id) => lineOf(id, null))
	];
}
