import type { Answer } from '../answer/answer';
import { columnsCsv, dictionaryCsv, type CsvColumn } from '../../lib/export/csv-column';
import type { CsvLine } from './csv-line';
import { estimateCsvColumns } from './estimate-csv-columns';

/** The estimate as CSV, one line for each commodity, plain numbers at full precision. */
export function estimateCsv(answer: Answer, extra: readonly CsvColumn<CsvLine>[] = []): string {
	return columnsCsv([...estimateCsvColumns, ...extra], estimateCsvLines(answer));
}

/** What each column of `estimateCsv` means. */
export function estimateDictionaryCsv(extra: readonly CsvColumn<CsvLine>[] = []): string {
	return dictionaryCsv([...estimateCsvColumns, ...extra]);
}

export function estimateCsvLines(answer: Answer): readonly CsvLine[] {
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
