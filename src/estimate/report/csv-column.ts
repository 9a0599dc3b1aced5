import type { Range } from '../../lib/domain/numbers/range';
import { csvText, type Cell } from '../../lib/export/csv';

/** A column of a CSV file whose lines are made from `R`. */
export interface CsvColumn<R> {
	readonly name: string;
	readonly unit: string;
	readonly explanation: string;
	readonly cell: (row: R) => Cell;
}

const bounds = ['low', 'central', 'high'] as const;

/** What the three figures of a range are, for the dictionary. */
export type BoundWords = Readonly<Record<(typeof bounds)[number], string>>;

const shifted =
	'place and line shifted by one standard error, weights and prices at their low or high; not a confidence interval, not the extreme';
const boundWords: BoundWords = {
	low: `lower bound: ${shifted}`,
	central: 'central figure',
	high: `upper bound: ${shifted}`
};

/** Three columns `name_low`, `name_central`, `name_high`; null is three empty cells. */
export function rangeColumns<R>(
	name: string,
	unit: string,
	explanation: string,
	range: (row: R) => Range | null | undefined,
	words: BoundWords = boundWords
): readonly CsvColumn<R>[] {
	return bounds.map((bound) => ({
		name: `${name}_${bound}`,
		unit,
		explanation: `${explanation}; ${words[bound]}`,
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
