import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import type { Cell } from '../../lib/export/csv';
import type { Answer } from '../answer/answer';
import type { CsvColumn } from '../../lib/export/csv-column';

/** One line of the file: a commodity; `row` is null where no deposit in the area lists it. */
export interface CsvLine {
	readonly id: string;
	readonly commodity: Commodity | undefined;
	readonly row: CommodityEstimate | null;
	readonly answer: Answer;
}

/** What is not known is an empty cell. */
export function column(
	name: string,
	unit: string,
	explanation: string,
	cell: (line: CsvLine) => Cell | undefined
): CsvColumn<CsvLine> {
	return { name, unit, explanation, cell: (line) => cell(line) ?? null };
}
