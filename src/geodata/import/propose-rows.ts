import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import { formatCsv } from '../../lib/check/format/csv';
import { readCsv } from '../../lib/check/read/csv-document';
import type { AnyTable } from '../../lib/check/read/table';
import { fileOf, type SourceFile, type SourceFolder } from '../../lib/check/source-folder';
import { hasError, refusal, type Proposal } from './proposal';
import { sheetColumnsOf, type RowKind } from './row-kinds';
import { readSheet, type Sheet, type SheetOptions, type SheetRow } from './sheet';

export type Cells = Readonly<Record<string, string>>;

/**
 * Proposes the rows of a table that is brought, as CSV, for the table of a kind. `settings`: cells of columns that it
 * does not have.
 */
export function proposeSheet(
	folder: SourceFolder,
	kind: RowKind,
	source: SourceFile,
	options: SheetOptions,
	settings: ReadonlyMap<string, string>
): Proposal {
	const { sheet, repairs, issues } = readSheet(source, sheetColumnsOf(kind), options);
	if (sheet === null) return refusal(issues, repairs);
	const columns = [...new Set([...sheet.columns, ...settings.keys()])];
	const rows = sheet.rows.map(({ cells, at }) => ({ cells: new Map([...settings, ...cells]), at }));
	return { ...proposeRows(folder, kind, { columns, rows }), repairs };
}

/**
 * Puts rows into the table of a kind. One that has the identity of a row there brings it up to date, field by field; a
 * column that the rows do not have stays as it is. Another is added. No row is ever deleted.
 */
export function proposeRows(folder: SourceFolder, kind: RowKind, sheet: Sheet): Proposal {
	const { table } = kind;
	const present = readCsv(fileOf(folder, table.path), table.columns);
	if (present.rows === null || hasError(present.issues)) return refusal(present.issues);
	const missing = missingColumns(kind, sheet);
	if (missing.length > 0) return refusal(missing);
	const rows: Cells[] = present.rows.map(({ cells }) => cells);
	const taken = new Map<string, number>();
	const changes: string[] = [];
	const issues: Issue[] = [];
	const added: Cells[] = [];
	const brought = new Map<Cells, SheetRow>();
	for (const row of sheet.rows) {
		const name = identityOf(kind, Object.fromEntries(row.cells));
		const nth = taken.get(name) ?? 0;
		taken.set(name, nth + 1);
		const same = rows.flatMap((cells, i) => (identityOf(kind, cells) === name ? [i] : []));
		const at = same[nth];
		const before = at === undefined ? null : rows[at]!;
		const cells = cellsOf(table, before, row.cells);
		issues.push(...faultsOf(table, cells, row));
		changes.push(...changesOf(kind, before, cells));
		brought.set(cells, row);
		if (at === undefined) added.push(cells);
		else rows[at] = cells;
	}
	if (hasError(issues)) return refusal(issues);
	const all = added.reduce((list, cells) => inserted(table, list, cells), rows);
	const text = formatCsv(table.columns, all);
	const files = changes.length === 0 ? [] : [{ path: table.path, text }];
	const broughtAt = (issue: Issue) =>
		issue.file === fileOf(folder, table.path).file
			? placeIn(table, all, brought, issue.line)
			: null;
	return { files, changes, repairs: [], issues, broughtAt };
}

/** The row that was brought for a line of the table as it would be. */
function placeIn(
	table: AnyTable,
	rows: readonly Cells[],
	brought: ReadonlyMap<Cells, SheetRow>,
	line: number
): Place | null {
	let next = 2;
	for (const cells of rows) {
		const [first, ends] = [
			next,
			table.columns.map((column) => cells[column]!.split('\n').length - 1)
		];
		next += 1 + ends.reduce((sum, count) => sum + count, 0);
		if (line >= first && line < next) return brought.get(cells)?.at('') ?? null;
	}
	return null;
}

function missingColumns({ identity, table }: RowKind, { columns, rows }: Sheet): readonly Issue[] {
	const place: Place | undefined = rows[0]?.at('');
	if (place === undefined) return [];
	return identity
		.filter((column) => !columns.includes(column))
		.map((column) =>
			errorAt(
				{ ...place, line: 1, column: 1 },
				{
					record: '',
					found: `no column "${column}"`,
					expected: `the columns that name a row of ${table.path}: ${identity.join(', ')}`,
					remedy: `add the column "${column}"; its cells may be empty where that is allowed`
				}
			)
		);
}

/** The cells that name a row; a list is the same whatever spaces stand in it. */
function identityOf(
	{ identity }: RowKind,
	cells: Readonly<Record<string, string | undefined>>
): string {
	return JSON.stringify(identity.map((column) => (cells[column] ?? '').replace(/\s*;\s*/g, ';')));
}

function cellsOf(table: AnyTable, before: Cells | null, given: ReadonlyMap<string, string>): Cells {
	return Object.fromEntries(
		table.columns.map((column) => [column, given.get(column) ?? before?.[column] ?? ''])
	);
}

function faultsOf(table: AnyTable, cells: Cells, row: SheetRow): readonly Issue[] {
	const result = table.row.decode(cells);
	if ('value' in result) return [];
	return result.faults.map(({ path, found, expected, remedy }) => {
		const column = String(path[0]);
		const finding = { record: cells[table.key] ?? '', expected, remedy };
		return errorAt(row.at(column), { ...finding, found: `${column}: ${found}` });
	});
}

function changesOf({ table, identity }: RowKind, before: Cells | null, after: Cells): string[] {
	const name = identity
		.map((column) => after[column])
		.filter((cell) => cell !== '')
		.join(', ');
	if (before === null) return [`${table.path} ${name}: a new row`];
	return table.columns
		.filter((column) => before[column] !== after[column])
		.map(
			(column) =>
				`${table.path} ${name}: ${column} ${shown(before[column])} → ${shown(after[column])}`
		);
}

function shown(cell: string | undefined): string {
	return cell === undefined || cell === '' ? '(empty)' : cell;
}

/** Where the table is in the order of its key, the row goes there; else behind the last that has the same key. */
function inserted(table: AnyTable, rows: readonly Cells[], cells: Cells): Cells[] {
	const keys = rows.map((row) => row[table.key]!);
	const key = cells[table.key]!;
	const isSorted = keys.every((one, i) => i === 0 || keys[i - 1]! <= one);
	const after = isSorted
		? keys.findLastIndex((one) => one <= key)
		: keys.includes(key)
			? keys.lastIndexOf(key)
			: keys.length - 1;
	return rows.toSpliced(after + 1, 0, cells);
}
