import type { Estimated } from '../domain/numbers/range';
import { csvText, type Cell } from './csv';

/** A column of a CSV file whose lines are made from `R`. */
export interface CellColumn<R, Name extends string = string> {
	readonly name: Name;
	readonly cell: (row: R) => Cell;
}

/** What a column means, for the file's dictionary. */
export interface ColumnMeaning {
	readonly name: string;
	readonly unit: string;
	readonly explanation: string;
}

/** A column of a file with a dictionary in the same language. */
export type CsvColumn<R> = CellColumn<R> & ColumnMeaning;

const bounds = ['low', 'central', 'high'] as const;
type Bound = (typeof bounds)[number];

/** Three columns `name_low`, `name_central`, `name_high`; null is three empty cells, an interval that is not drawn two. */
export function rangeCells<R, Name extends string>(
	name: Name,
	range: (row: R) => Estimated | null | undefined
): readonly CellColumn<R, `${Name}_${Bound}`>[] {
	return bounds.map((bound) => ({
		name: `${name}_${bound}` as const,
		cell: (row) => range(row)?.[bound] ?? null
	}));
}

/** The rows as CSV that spreadsheet programs open with their letters intact. */
export function columnsCsv<R>(columns: readonly CellColumn<R>[], rows: readonly R[]): string {
	return csvText(
		columns.map(({ name }) => name),
		rows.map((row) => columns.map(({ cell }) => cell(row)))
	);
}

/** What each column means. */
export function dictionaryCsv(columns: readonly ColumnMeaning[]): string {
	return csvText(
		['column', 'unit', 'explanation'],
		columns.map(({ name, unit, explanation }) => [name, unit, explanation])
	);
}
