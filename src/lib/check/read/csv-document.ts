import { parse, CsvError } from 'csv-parse/sync';
import { foreignIssue, notTable } from '../foreign-content';
import { errorAt, placeWhenAsked, type Issue, type Place } from '../issue';
import type { SourceFile } from '../source-folder';
import { checkHeader, separatorFault } from './csv-header';
import { brokenQuote } from './csv-quotes';
import { meantNumber } from '../meant-number';
import { readTextFile, type TextFile, type TextOrigin } from './text-file';

/** One data row of a CSV file, by column name, that still knows where each cell stands. */
export interface CsvRow {
	readonly cells: Readonly<Record<string, string>>;
	/** Place of a cell, or of the row when the column is missing. */
	readonly at: (column: string) => Place;
}

export interface CsvReading {
	/** Null: missing, broken, or with other columns than expected. */
	readonly rows: readonly CsvRow[] | null;
	/** First cells of the rows that have another number of cells; they are not in `rows`. */
	readonly malformed: readonly string[];
	readonly issues: readonly Issue[];
}

interface RawRecord {
	readonly record: readonly string[];
	readonly places: readonly Place[];
}

/** Reads a CSV file with exactly these columns in this order; shape faults are issues. */
export function readCsv(
	source: SourceFile,
	columns: readonly string[],
	origin?: TextOrigin
): CsvReading {
	return readCsvText(readTextFile(source, origin), columns);
}

/** As `readCsv`, of a text that is read already. */
export function readCsvText(textFile: TextFile, columns: readonly string[]): CsvReading {
	const { file, text, issues } = textFile;
	if (text === null) return unread(issues);
	const foreign = notTable(text);
	if (foreign !== null) {
		return unread([...issues, foreignIssue(file, foreign, `the columns ${columns.join(',')}`)]);
	}
	const parsed = parseRecords(file, text);
	if ('fault' in parsed) {
		// A quote beside another separator looks like a broken one.
		return unread([...issues, separatorFault(file, text, columns) ?? parsed.fault]);
	}
	const [header, ...records] = parsed.records;
	const headerIssues = checkHeader(file, header, columns);
	if (headerIssues.length > 0 || header === undefined) {
		return unread([...issues, ...headerIssues]);
	}
	const shapeIssues = records.flatMap((record) => [
		...checkLength(record, columns),
		...swallowedRows(record)
	]);
	const isWhole = ({ record }: RawRecord) => record.length === columns.length;
	const whole = records.filter(isWhole);
	return {
		rows: whole.map((record) => rowOf(file, record, columns)),
		malformed: records.filter((row) => !isWhole(row)).map(({ record }) => record[0] ?? ''),
		issues: [...issues, ...shapeIssues]
	};
}

function unread(issues: readonly Issue[]): CsvReading {
	return { rows: null, malformed: [], issues };
}

interface ParsedRecord {
	readonly record: string[];
	readonly raw: string;
	readonly info: { readonly lines: number };
}

function parseRecords(file: string, text: string): { records: RawRecord[] } | { fault: Issue } {
	try {
		// `raw` and `info` wrap each record, which the parser's own types do not say for both together.
		const parsed = parse(text, {
			info: true,
			raw: true,
			relax_column_count: true,
			record_delimiter: ['\n', '\r\n']
		}) as unknown as ParsedRecord[];
		return { records: withPlaces(file, parsed) };
	} catch (error) {
		return { fault: brokenCsv(file, error, 1, brokenQuote(text)) };
	}
}

/** Of most rows no place is ever asked for. */
function withPlaces(file: string, parsed: readonly ParsedRecord[]): RawRecord[] {
	let line = 1;
	return parsed.map(({ record, raw }) => {
		const firstLine = line;
		line += raw.split('\n').length - 1;
		let known: readonly Place[] | null = null;
		return {
			record,
			get places() {
				return (known ??= cellPlaces(file, firstLine, raw));
			}
		};
	});
}

/** Start of each cell of a raw record; a quoted cell may hold commas and line ends. */
export function cellPlaces(file: string, firstLine: number, raw: string, delimiter = ','): Place[] {
	const places: Place[] = [{ file, line: firstLine, column: 1 }];
	let line = firstLine;
	let lineStart = 0;
	let quoted = false;
	for (let i = 0; i < raw.length; i++) {
		const character = raw[i];
		if (character === '"') quoted = !quoted;
		else if (character === '\n') {
			line++;
			lineStart = i + 1;
		} else if (character === delimiter && !quoted)
			places.push({ file, line, column: i + 2 - lineStart });
	}
	return places;
}

function rowOf(file: string, row: RawRecord, columns: readonly string[]): CsvRow {
	const cells = Object.fromEntries(columns.map((column, i) => [column, row.record[i] ?? '']));
	const placeOf = (column: string) =>
		row.places[columns.indexOf(column)] ?? row.places[0] ?? { line: 1, column: 1 };
	return {
		cells,
		at: (column) =>
			placeWhenAsked(
				file,
				() => placeOf(column),
				() => column
			)
	};
}

/**
 * The issue of a text that the parser refused; `firstLine` is where the text begins in the file, `quote` the place of the
 * quote that is to blame, which the parser does not tell.
 */
export function brokenCsv(
	file: string,
	error: unknown,
	firstLine = 1,
	quote: { readonly line: number; readonly column: number } | null = null
): Issue {
	const lines: unknown = error instanceof CsvError ? error['lines'] : undefined;
	const gaveUp = firstLine - 1 + (typeof lines === 'number' ? lines : 1);
	const message = error instanceof Error ? error.message : String(error);
	const where = quote ?? { line: gaveUp, column: 1 };
	return errorAt(
		{ file, ...where },
		{
			record: '',
			found:
				quote !== null && quote.line !== gaveUp
					? `broken CSV: a quote that opens here and is not closed in its line (reading stopped in line ${gaveUp})`
					: `broken CSV: ${message}`,
			rule: 'csv-quotes',
			expected: 'cells separated by commas, quoted when they hold a comma or a quote (RFC 4180)',
			remedy: 'close the quote, or write a quote inside a cell twice ("")'
		}
	);
}

/** An empty line is left out by `format`, and nothing is lost. */
export const emptyLineRule = 'csv-empty-line';

function checkLength(row: RawRecord, columns: readonly string[]): Issue[] {
	const { record } = row;
	if (record.length === columns.length) return [];
	const { places } = row;
	const place = places[0];
	if (place === undefined) return [];
	const empty = record.length === 1 && record[0] === '';
	const comma = empty ? null : decimalComma(record, columns.length);
	return [
		errorAt(comma === null ? place : places[comma.index]!, {
			record: empty ? '' : (record[0] ?? ''),
			found: empty
				? 'an empty line'
				: comma === null
					? `a row of ${record.length} cells`
					: `a row of ${record.length} cells, with the decimal comma of ${comma.written}`,
			expected: `${columns.length} cells, one for each column`,
			remedy: empty
				? 'delete the line'
				: comma === null
					? 'count the commas; quote a cell that holds one; leave an unknown cell empty'
					: `write ${comma.number}, with a point`,
			rule: empty ? emptyLineRule : 'csv-cells'
		})
	];
}

/** Two cells of digits that are one number, where a row has a cell too many; null: there is no such pair, or several. */
function decimalComma(record: readonly string[], length: number) {
	if (record.length !== length + 1) return null;
	const pairs = record.flatMap((cell, index) => {
		const written = `${cell},${record[index + 1]}`;
		const number = /^-?\d+,\d+$/.test(written) ? meantNumber(written) : null;
		return number === null ? [] : [{ index, written, number }];
	});
	return pairs.length === 1 ? pairs[0]! : null;
}

/** A cell over several lines has most often swallowed the rows below it, by a quote that was closed too late. */
function swallowedRows(row: RawRecord): Issue[] {
	const { record } = row;
	return record.flatMap((cell, i) => {
		const lines = cell.split('\n').length;
		const place = lines === 1 ? undefined : row.places[i];
		if (place === undefined) return [];
		return [
			errorAt(place, {
				record: i === 0 ? '' : (record[0] ?? ''),
				found: `a cell over ${lines} lines`,
				expected: 'a row on one line',
				remedy:
					'close the quote at the end of the cell: the rows below are in it; write a text of several lines on one',
				rule: 'csv-swallowed-rows'
			})
		];
	});
}
