import { join } from 'node:path/posix';
import { errorAt, type Issue } from '../../lib/check/issue';
import { readCsv, type CsvRow } from './csv-document';
import { faultsUnder, type Shape, type ShapeOf } from './decode';
import { unreadLayer, type Entry, type Reading } from './entry';
import type { TextOrigin } from './text-file';

/** A CSV file of the canonical geodata: its path below the folder, its key column and its typed columns. */
export interface Table<S extends Shape> {
	readonly path: string;
	/** The column whose text names a row in messages. */
	readonly key: keyof S & string;
	readonly columns: S;
}

export type RowOf<T> = T extends Table<infer S> ? ShapeOf<S> : never;

/** Reads and types a table; rows with a fault are left out and reported. */
export function readTable<S extends Shape>(
	folder: string,
	table: Table<S>,
	origin?: TextOrigin
): Reading<Entry<ShapeOf<S>>> {
	const file = join(folder, table.path);
	const { rows, malformed, issues } = readCsv(file, Object.keys(table.columns), origin);
	if (rows === null) return unreadLayer(issues);
	const typed = rows.map((row) => typeRow(row, table));
	return {
		layer: {
			entries: typed.flatMap(({ entry }) => (entry === null ? [] : [entry])),
			ids: new Set([...rows.map((row) => row.cells[table.key] ?? ''), ...malformed])
		},
		issues: [...issues, ...typed.flatMap((row) => row.issues)]
	};
}

interface TypedRow<T> {
	readonly entry: Entry<T> | null;
	readonly issues: readonly Issue[];
}

function typeRow<S extends Shape>(row: CsvRow, table: Table<S>): TypedRow<ShapeOf<S>> {
	const id = row.cells[table.key] ?? '';
	const values: Record<string, unknown> = {};
	const issues: Issue[] = [];
	for (const [column, decode] of Object.entries(table.columns)) {
		const result = decode(row.cells[column]);
		if ('value' in result) values[column] = result.value;
		for (const { found, expected, remedy } of faultsUnder(result, column)) {
			const finding = { record: id, found: `${column}: ${found}`, expected, remedy };
			issues.push(errorAt(row.at(column), finding));
		}
	}
	const at = (...path: readonly (string | number)[]) => row.at(String(path[0] ?? table.key));
	const entry = issues.length > 0 ? null : { id, value: values as ShapeOf<S>, at };
	return { entry, issues };
}
