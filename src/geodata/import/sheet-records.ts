import { parse } from 'csv-parse/sync';
import type { Issue, Place } from '../../lib/check/issue';
import { brokenCsv, cellPlaces } from '../../lib/check/read/csv-document';

/** A row of a table as it is written. */
export interface SheetRecord {
	readonly cells: readonly string[];
	readonly places: readonly Place[];
}

export interface SheetRecords {
	readonly delimiter: string;
	/** Without empty rows and remarks. */
	readonly records: readonly SheetRecord[];
}

const delimiters = [',', ';', '\t'];

/** The records of a text, divided by the sign that its header is divided by. */
export function sheetRecords(
	file: string,
	text: string,
	isHeader: (cell: string) => boolean
): SheetRecords | { readonly fault: Issue } {
	const [, said] = /^sep=(.)\n/.exec(text) ?? [];
	const delimiter = said ?? delimiterOf(text, isHeader);
	try {
		// `raw` and `info` wrap each record, which the parser's own types do not say for both together.
		const parsed = parse(text, {
			...{ delimiter, info: true, raw: true, relax_column_count: true },
			record_delimiter: '\n'
		}) as unknown as { record: string[]; raw: string }[];
		const placed = withPlaces(file, parsed, delimiter);
		return { delimiter, records: placed.slice(said === undefined ? 0 : 1).filter(isRow) };
	} catch (error) {
		return { fault: brokenCsv(file, error) };
	}
}

/** That by which most cells of the first row are headers; then that by which it has most cells. */
function delimiterOf(text: string, isHeader: (cell: string) => boolean): string {
	const header = text.split('\n').find((line) => line.trim() !== '' && !/^"?[#>]/.test(line)) ?? '';
	const counts = delimiters.map((delimiter) => {
		const cells = header.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
		return { delimiter, known: cells.filter(isHeader).length, cells: cells.length };
	});
	counts.sort((a, b) => b.known - a.known || b.cells - a.cells);
	return counts[0]!.delimiter;
}

function withPlaces(
	file: string,
	parsed: readonly { readonly record: string[]; readonly raw: string }[],
	delimiter: string
): readonly SheetRecord[] {
	let line = 1;
	return parsed.map(({ record, raw }) => {
		const places = cellPlaces(file, line, raw, delimiter);
		line += raw.split('\n').length - 1;
		return { cells: record, places };
	});
}

/**
 * Spreadsheets write rows of empty cells behind the last. A remark begins with a number sign and a space; npm writes lines
 * with `>` before what it is asked to print.
 */
function isRow({ cells }: SheetRecord): boolean {
	return cells.some((cell) => cell.trim() !== '') && !/^[#>]( |$)/.test(cells[0] ?? '');
}
