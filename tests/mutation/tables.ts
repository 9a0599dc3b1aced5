import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { bytesOf, type Mishap } from './mutant';
import type { Chooser } from './random';

type Row = readonly string[];

const textOf = (rows: readonly Row[], delimiter = ','): string =>
	stringify(
		[...rows].map((row) => [...row]),
		{ record_delimiter: '\n', delimiter }
	);

/** A mishap to rows; `at` is the index of the row that was hit, 0 the header. */
function onRows(
	change: (
		rows: Row[],
		choose: Chooser
	) => { rows: readonly Row[]; at: number; field?: string } | null
): Mishap {
	return (text, choose) => {
		const rows: Row[] = parse(text, { relax_column_count: true });
		if (rows.length < 3) return null;
		const changed = change(rows, choose);
		if (changed === null) return null;
		const { at, field = '' } = changed;
		const line = at + 1;
		const record = at === 0 ? '' : (rows[at]?.[0] ?? '');
		return { field, record, lines: [line, line], content: bytesOf(textOf(changed.rows)) };
	};
}

/** A mishap to a cell that `fits`; null of it: it cannot happen. */
function onCell(
	fits: (cell: string) => boolean,
	change: (cell: string, choose: Chooser, row: Row) => string
): Mishap {
	return onRows((rows, choose) => {
		const cells = rows.flatMap((row, i) =>
			i === 0 ? [] : row.flatMap((cell, j) => (fits(cell) ? [[i, j] as const] : []))
		);
		if (cells.length === 0) return null;
		const [i, j] = choose.of(cells);
		const row = rows[i]!;
		const cell = change(row[j]!, choose, row);
		return { rows: rows.with(i, row.with(j, cell)), at: i, field: rows[0]![j]! };
	});
}

const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell);
const isPositive = (cell: string) => isNumber(cell) && Number(cell) > 0;
const isDate = (cell: string) => /^\d{4}-\d\d-\d\d$/.test(cell);
const isFilled = (cell: string) => cell !== '';
const isId = (cell: string) => /^[a-z][a-z0-9-]{3,}$/.test(cell);

/** Whole table in the writing of another country. */
const delimited =
	(delimiter: string): Mishap =>
	(text) => ({
		...{ field: '', record: '', lines: null },
		content: bytesOf(textOf(parse(text, { relax_column_count: true }), delimiter))
	});

/** What happens to tables: to a row, a cell, a column. */
export const tableMishaps: Readonly<Record<string, Mishap>> = {
	'row deleted': onRows((rows, { index }) => {
		const at = 1 + index(rows.length - 1);
		return { rows: rows.toSpliced(at, 1), at };
	}),
	'row doubled': onRows((rows, { index }) => {
		const at = 1 + index(rows.length - 1);
		return { rows: rows.toSpliced(at, 0, rows[at]!), at: at + 1 };
	}),
	'rows exchanged': onRows((rows, { index }) => {
		const at = 1 + index(rows.length - 2);
		return { rows: rows.with(at, rows[at + 1]!).with(at + 1, rows[at]!), at: at + 1 };
	}),
	'cell missing': onRows((rows, { index }) => {
		const at = 1 + index(rows.length - 1);
		return { rows: rows.with(at, rows[at]!.toSpliced(index(rows[at]!.length), 1)), at };
	}),
	'cells exchanged': onRows((rows, { index }) => {
		const at = 1 + index(rows.length - 1);
		const row = rows[at]!;
		const j = index(row.length - 1);
		if (row[j] === row[j + 1]) return null;
		const field = rows[0]![j]!;
		return { rows: rows.with(at, row.with(j, row[j + 1]!).with(j + 1, row[j]!)), at, field };
	}),
	'column missing': onRows((rows, { index }) => {
		const j = index(rows[0]!.length);
		return { rows: rows.map((row) => row.toSpliced(j, 1)), at: 0 };
	}),
	'column renamed': onRows((rows, { index }) => {
		const j = index(rows[0]!.length);
		return { rows: rows.with(0, rows[0]!.with(j, `${rows[0]![j]}s`)), at: 0 };
	}),
	'columns exchanged': onRows((rows, { index }) => {
		const j = index(rows[0]!.length - 1);
		return {
			rows: rows.with(0, rows[0]!.with(j, rows[0]![j + 1]!).with(j + 1, rows[0]![j]!)),
			at: 0
		};
	}),
	'header missing': onRows((rows) => ({ rows: rows.slice(1), at: 0 })),
	semicolons: delimited(';'),
	tabs: delimited('\t'),
	'cell emptied': onCell(isFilled, () => ''),
	'number × 1000': onCell(isPositive, (cell) => String(Number(cell) * 1000)),
	'number × 10': onCell(isPositive, (cell) => String(Number(cell) * 10)),
	'number / 1000': onCell(isPositive, (cell) => String(Number(cell) / 1000)),
	'number negative': onCell(isPositive, (cell) => `-${cell}`),
	'number with a unit': onCell(isNumber, (cell) => `${cell} t`),
	'decimal comma': onCell(
		(cell) => isNumber(cell) && cell.includes('.'),
		(cell) => cell.replace('.', ',')
	),
	'thousands parted': onCell(
		(cell) => isNumber(cell) && Number(cell) > 999,
		(cell) => Number(cell).toLocaleString('uk')
	),
	zero: onCell(isPositive, () => '0'),
	'date of another country': onCell(isDate, (cell) => cell.split('-').reverse().join('.')),
	'date of no calendar': onCell(isDate, (cell) => `${cell.slice(0, 5)}02-30`),
	'date in the future': onCell(isDate, (cell) => `2${Number(cell[1]) + 1}${cell.slice(2)}`),
	'id misspelt': onCell(isId, (cell, { index }) => {
		const at = 1 + index(cell.length - 2);
		return cell.slice(0, at) + cell.slice(at + 1);
	}),
	'space behind': onCell(isFilled, (cell) => `${cell} `),
	formula: onCell(isFilled, () => '=1+1'),
	'word of programs': onCell(isFilled, () => 'constructor')
};
