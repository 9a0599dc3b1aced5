import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;
export type CsvRecord = Readonly<Record<string, string>>;

/** Canonical CSV (RFC 4180): header line, LF, quotes only where needed, null as an empty cell. */
export function formatCsv(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, CsvCell>>[]
): string {
	return stringify(
		rows.map((row) => columns.map((column) => row[column] ?? '')),
		{ header: true, columns: [...columns], record_delimiter: '\n' }
	);
}

/** Rows of a CSV text by column name; all cells are strings. Throws on a malformed text. */
export function parseCsv(text: string): readonly CsvRecord[] {
	return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}

/** A list inside a cell: items separated by `;`, blanks trimmed, empty items dropped. */
export function splitList(cell: string): readonly string[] {
	return cell
		.split(';')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}
