import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import { didYouMean } from '../../lib/check/nearest';
import type { SourceFile } from '../../lib/check/source-folder';
import { broughtText, type Encoding } from './brought-text';
import { decimalSignOf, readCell, type CellKind, type DecimalSign } from './cell-values';
import { sheetRecords, type SheetRecord } from './sheet-records';

/** A column that a table may have, under each of its names. */
export interface SheetColumn {
	readonly name: string;
	/** As Ukrainian tables head it. */
	readonly uk: string;
	readonly kind: CellKind;
}

/** A row with its cells as our files write them. */
export interface SheetRow {
	/** By the name of the column; a column that the table does not have is not in it. */
	readonly cells: ReadonlyMap<string, string>;
	/** Place of a cell, or of the row where the table has no such column. */
	readonly at: (column: string) => Place;
}

export interface Sheet {
	readonly columns: readonly string[];
	readonly rows: readonly SheetRow[];
}

export interface SheetReading {
	/** Null: there is an error. */
	readonly sheet: Sheet | null;
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

export interface SheetOptions {
	readonly encoding: Encoding | null;
	/** Headers of columns that are left out on purpose. */
	readonly leftOut: readonly string[];
}

/**
 * Reads a table of values as people have it: commas, semicolons or tabs between cells, a `sep=` line, English or
 * Ukrainian headers in any order, decimal commas, dates of a spreadsheet, a byte-order mark, lines of remarks that begin
 * with `#`. What is ambiguous is an issue. Never throws.
 */
export function readSheet(
	source: SourceFile,
	columns: readonly SheetColumn[],
	{ encoding, leftOut }: SheetOptions
): SheetReading {
	const { text, repairs, issues } = broughtText(source, encoding);
	if (text === null) return { sheet: null, repairs, issues };
	const parsed = sheetRecords(source.file, text, (cell) => columnOf(cell, columns) !== null);
	if ('fault' in parsed) return { sheet: null, repairs, issues: [parsed.fault] };
	const { delimiter, records } = parsed;
	const [header, ...rows] = records;
	if (header === undefined) return { sheet: null, repairs, issues: [noTable(source.file)] };
	const heads = headsOf(header, columns, leftOut);
	if (heads.issues.length > 0) return { sheet: null, repairs, issues: heads.issues };
	const told = new Map<string, number>();
	const body = rowsOf(rows, heads.columns, delimiter, told);
	const allRepairs = [
		...repairs,
		...(delimiter === ',' ? [] : [`cells between ${delimiter === '\t' ? 'tabs' : 'semicolons'}`]),
		...[...told].map(([repair, count]) => `${repair} (${count})`)
	];
	if (body.issues.length > 0) return { sheet: null, repairs: allRepairs, issues: body.issues };
	const names = heads.columns.flatMap((column) => (column === null ? [] : [column.name]));
	return { sheet: { columns: names, rows: body.rows }, repairs: allRepairs, issues: [] };
}

function noTable(file: string): Issue {
	const finding = { record: '', found: 'no row', expected: 'a header and rows below it' };
	return errorAt({ file, line: 1, column: 1 }, { ...finding, remedy: 'see --template' });
}

/** Headers are compared without case, marks and the kind of space. */
function plain(header: string): string {
	return header
		.replace(/[\s\u00a0_]+/g, ' ')
		.replace(/[’ʼ`]/g, "'")
		.trim()
		.toLowerCase();
}

function columnOf(header: string, columns: readonly SheetColumn[]): SheetColumn | null {
	const asked = plain(header);
	return columns.find(({ name, uk }) => plain(name) === asked || plain(uk) === asked) ?? null;
}

interface Heads {
	/** Null: a column that is left out. */
	readonly columns: readonly (SheetColumn | null)[];
	readonly issues: readonly Issue[];
}

function headsOf(
	{ cells, places }: SheetRecord,
	columns: readonly SheetColumn[],
	leftOut: readonly string[]
): Heads {
	const left = leftOut.map(plain);
	const heads = cells.map((cell) => columnOf(cell, columns));
	const issues = cells.flatMap((cell, i) => {
		const [column, place] = [heads[i]!, places[i]!];
		if (column !== null) {
			const isAgain = heads.indexOf(column) < i;
			return isAgain ? [headerIssue(place, `the column "${cell}" twice`, 'keep one of them')] : [];
		}
		if (cell.trim() === '' || left.includes(plain(cell))) return [];
		const known = columns.flatMap(({ name, uk }) => [name, uk]);
		const otherwise = 'rename it, or leave it out with --leave-out';
		const remedy = didYouMean(cell, known, otherwise);
		return [headerIssue(place, `the unknown column "${cell}"`, remedy)];
	});
	return { columns: heads, issues };
}

function headerIssue(place: Place, found: string, remedy: string): Issue {
	const expected = 'columns of the template (--template), in any order';
	return errorAt(place, { record: '', found, expected, remedy });
}

function rowsOf(
	records: readonly SheetRecord[],
	columns: readonly (SheetColumn | null)[],
	delimiter: string,
	told: Map<string, number>
): { readonly rows: readonly SheetRow[]; readonly issues: readonly Issue[] } {
	const numbers = records.flatMap(({ cells }) =>
		cells.filter((_, i) => columns[i]?.kind === 'number')
	);
	const sign = decimalSignOf(numbers, delimiter === ';' ? ',' : null);
	const readings = records.map((record) => rowOf(record, columns, sign, told));
	return {
		rows: readings.flatMap(({ row }) => (row === null ? [] : [row])),
		issues: readings.flatMap(({ issues }) => issues)
	};
}

function rowOf(
	{ cells, places }: SheetRecord,
	columns: readonly (SheetColumn | null)[],
	sign: DecimalSign,
	told: Map<string, number>
): { readonly row: SheetRow | null; readonly issues: readonly Issue[] } {
	const start = places[0]!;
	const surplus = cells.slice(columns.length).some((cell) => cell.trim() !== '');
	if (surplus || cells.length < columns.length) {
		return { row: null, issues: [wrongLength(start, cells.length, columns.length)] };
	}
	const issues: Issue[] = [];
	const read = columns.flatMap((column, i): [string, string][] => {
		if (column === null) return [];
		const reading = readCell(cells[i]!, column.kind, sign);
		if ('found' in reading) {
			const { found, expected, remedy } = reading;
			const record = cells[0]!.slice(0, 40);
			issues.push(
				errorAt(places[i]!, { record, found: `${column.name}: ${found}`, expected, remedy })
			);
			return [];
		}
		const { text, repair } = reading;
		if (repair !== undefined) told.set(repair, (told.get(repair) ?? 0) + 1);
		return [[column.name, text]];
	});
	const names = columns.map((column) => column?.name);
	const at = (name: string) => places[names.indexOf(name)] ?? start;
	return { row: { cells: new Map(read), at }, issues };
}

function wrongLength(place: Place, found: number, expected: number): Issue {
	return errorAt(place, {
		record: '',
		found: `a row of ${found} cells`,
		expected: `${expected} cells, one for each column of the header`,
		remedy: 'quote a cell that holds the sign between cells, and leave unknown cells empty'
	});
}
