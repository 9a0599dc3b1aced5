import type { Range } from '../../lib/domain/range';
import { csvText, type Cell } from '../../lib/export/csv';

/** A column of a CSV file whose lines are made from `R`. */
export interface CsvColumn<R> {
	readonly name: string;
	readonly unit: string;
	readonly explanation: string;
	readonly cell: (row: R) => Cell;
}

const bounds = ['low', 'central', 'high'] as const;

/** Three columns `name_low`, `name_central`, `name_high`; null is three empty cells. */
export function rangeColumns<R>(
	name: string,
	unit: string,
	explanation: string,
	range: (row: R) => Range | null | undefined
): readonly CsvColumn<R>[] {
	return bounds.map((bound) => ({
		name: `${name}_${bound}`,
		unit,
		explanation: `${explanation}; ${bound === 'central' ? 'central figure' : `${bound === 'low' ? 'lower' : 'upper'} bound`}`,
		cell: (row) => range(row)?.[bound] ?? null
	}));
}

/** The rows as CSV that spreadsheet programs open with their letters intact. */
export function columnsCsv<R>(columns: readonly CsvColumn<R>[], rows: readonly R[]): string {
	return csvText(
		columns.map(({ name }) => name),
		rows.map((row) => columns.map(({ cell }) => cell(row)))
	);
}

/** What each column means. */
export function dictionaryCsv<R>(columns: readonly CsvColumn<R>[]): string {
	return csvText(
		['column', 'unit', 'explanation'],
		columns.map(({ name, unit, explanation }) => [name, unit, explanation])
	);
}
