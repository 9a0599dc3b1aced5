import { errorAt, type Issue } from '../issue';
import { readCsv, readCsvText, type CsvReading, type CsvRow } from './csv-document';
import { unreadLayer, type Entry, type Reading } from './entry';
import { group, type Cells, type ColumnOf, type Field, type Fields, type ValueOf } from './fields';
import { programWords } from '../program-words';
import { once } from './once';
import { fileOf, printedPath, type SourceFolder } from '../source-folder';
import type { TextOrigin } from './text-file';

/** The subjects of the draft whose ids other records name. */
export type RefTarget =
	| 'commodities'
	| 'prices'
	| 'categories'
	| 'accuracies'
	| 'outlineAccuracies'
	| 'sources'
	| 'origins'
	| 'deposits'
	| 'basins'
	| 'oblasts';

/** Where the ids of a cell are defined; `;` stands between several, and an empty cell has none. */
export type Reference =
	| RefTarget
	/** A text of this form is no id; `otherwise` says so in the message. */
	| { readonly to: RefTarget; readonly unless: RegExp; readonly otherwise: string }
	/** The word in the column `by` decides. */
	| { readonly by: string; readonly to: Readonly<Record<string, RefTarget>> };

/** What the rules need to know of a table, as data. */
interface Promises<C extends string> {
	/** The column whose text names a row in messages and references. */
	readonly key: C;
	/** The columns that together stand once in the table; empty: rows may repeat. */
	readonly unique: readonly C[];
	readonly refs: Readonly<Partial<Record<C, Reference>>>;
	/** Columns of which none is below the one before it; empty cells are passed over. */
	readonly ranges: readonly (readonly C[])[];
	/** Columns with the English name and the Ukrainian one. */
	readonly names: readonly (readonly [english: C, ukrainian: C])[];
}

/** A CSV file of the canonical geodata: its path below the folder, its columns and what they promise. */
export interface Table<T, C extends string> extends Omit<Promises<C>, 'refs'> {
	readonly path: string;
	readonly refs: readonly (readonly [column: C, Reference])[];
	readonly columns: readonly C[];
	readonly row: Field<T, C>;
}

/** A table as those see it who go over all of them. */
export type AnyTable = Table<object, string>;

export type RowOf<T> = T extends Table<infer V, string> ? V : never;

/** A typed row that still has its cells; `at` takes a column. */
export interface RowEntry<T, C extends string> extends Entry<T> {
	readonly cells: Cells<C>;
}

/** Describes a table; `unique` and the others are empty unless they are said. */
export function table<F extends Fields>(
	path: string,
	fields: F,
	promises: Pick<Promises<ColumnOf<F>>, 'key'> & Partial<Promises<ColumnOf<F>>>
): Table<ValueOf<F>, ColumnOf<F>> {
	const row = group(fields);
	const { key, unique = [], ranges = [], names = [] } = promises;
	const refs = Object.entries(promises.refs ?? {}) as [ColumnOf<F>, Reference][];
	return {
		...{ path, row, columns: row.columns, key, unique, refs, names },
		ranges: [...row.rising, ...ranges]
	};
}

/** Reads and types a table; rows with a fault are left out and reported. */
export function readTable<T, C extends string>(
	folder: SourceFolder,
	table: Table<T, C>,
	origin?: TextOrigin
): Reading<RowEntry<T, C>> {
	const source = fileOf(folder, table.path);
	return once(source, table, () => typeRows(readCsv(source, table.columns, origin), table));
}

/** As `readTable`, of a text that the file is yet to get. */
export function readTableText<T, C extends string>(
	folder: SourceFolder,
	table: Table<T, C>,
	text: string
): Reading<RowEntry<T, C>> {
	const textFile = { file: printedPath(folder, table.path), text, issues: [] };
	return typeRows(readCsvText(textFile, table.columns), table);
}

function typeRows<T, C extends string>(
	{ rows, malformed, issues }: CsvReading,
	table: Table<T, C>
): Reading<RowEntry<T, C>> {
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

interface TypedRow<T, C extends string> {
	readonly entry: RowEntry<T, C> | null;
	readonly issues: readonly Issue[];
}

function typeRow<T, C extends string>(
	{ cells, at: placeOf }: CsvRow,
	{ key, row }: Table<T, C>
): TypedRow<T, C> {
	const id = cells[key] ?? '';
	const result = row.decode(cells);
	const words = programWords(cells);
	if ('value' in result && words.length === 0) {
		const at = (...path: readonly (string | number)[]) => placeOf(String(path[0] ?? key));
		return { entry: { id, value: result.value, at, cells: cells }, issues: [] };
	}
	const issues = ['faults' in result ? result.faults : [], words]
		.flat()
		.map(({ path, found, expected, remedy }) => {
			const column = String(path[0]);
			const finding = { record: id, found: `${column}: ${found}`, expected, remedy };
			return errorAt(placeOf(column), finding);
		});
	return { entry: null, issues };
}
