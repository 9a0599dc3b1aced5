import { parse, CsvError } from 'csv-parse/sync';
import { errorAt, placeWhenAsked, type Issue, type Place } from '../issue';
import type { SourceFile } from '../source-folder';
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
	const separated = otherSeparator(file, text, columns);
	if (separated !== null) return unread([...issues, separated]);
	const parsed = parseRecords(file, text);
	if ('fault' in parsed) return unread([...issues, parsed.fault]);
	const [header, ...records] = parsed.records;
	const headerIssues = checkHeader(file, header, columns);
	if (headerIssues.length > 0 || header === undefined) {
		return unread([...issues, ...headerIssues]);
	}
	const lengthIssues = records.flatMap((record) => checkLength(record, columns));
	const whole = records.filter(({ record }) => record.length === columns.length);
	return {
		rows: whole.map((record) => rowOf(file, record, columns)),
		malformed: records.filter((row) => !whole.includes(row)).map(({ record }) => record[0] ?? ''),
		issues: [...issues, ...lengthIssues]
	};
}

const separators = [
	[';', 'semicolons'],
	['\t', 'tabs']
] as const;

/** The one fault of a table as spreadsheets write it where a comma is decimal; else each column, or a quote, would be one. */
function otherSeparator(file: string, text: string, columns: readonly string[]): Issue | null {
	const [header = ''] = text.split('\n', 1);
	if (header.includes(',')) return null;
	const named = (separator: string) =>
		header.split(separator).filter((name) => columns.includes(name.replace(/^"|"\r?$/g, '')))
			.length;
	const found = separators.find(([separator]) => named(separator) > 1);
	if (found === undefined) return null;
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `columns separated by ${found[1]}`,
			expected: 'columns separated by commas',
			remedy: 'export the table with commas between the cells'
		}
	);
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
		return { fault: brokenCsv(file, error) };
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
	return { cells, at: (column) => placeWhenAsked(file, () => placeOf(column)) };
}

/** The issue of a text that the parser refused; `firstLine` is where the text begins in the file. */
export function brokenCsv(file: string, error: unknown, firstLine = 1): Issue {
	const lines: unknown = error instanceof CsvError ? error['lines'] : undefined;
	const message = error instanceof Error ? error.message : String(error);
	return errorAt(
		{ file, line: firstLine - 1 + (typeof lines === 'number' ? lines : 1), column: 1 },
		{
			record: '',
			found: `broken CSV: ${message}`,
			expected: 'cells separated by commas, quoted when they hold a comma or a quote (RFC 4180)',
			remedy: 'close the quote, or write a quote inside a cell twice ("")'
		}
	);
}

function checkHeader(
	file: string,
	header: RawRecord | undefined,
	columns: readonly string[]
): Issue[] {
	const found = header?.record ?? [];
	const expected = `the columns ${columns.join(',')}`;
	const fault = (place: Place | undefined, what: string, remedy: string): Issue =>
		errorAt(place ?? { file, line: 1, column: 1 }, { record: '', found: what, expected, remedy });
	const place = (name: string): Place | undefined => header?.places[found.lastIndexOf(name)];
	const repeated = new Set(found.filter((name, i) => found.indexOf(name) !== i));
	const issues = [
		...columns
			.filter((name) => !found.includes(name))
			.map((name) => fault(undefined, `no column "${name}"`, `add the column "${name}"`)),
		...[...new Set(found)]
			.filter((name) => !columns.includes(name))
			.map((name) => fault(place(name), `an extra column "${name}"`, 'rename or delete it')),
		...[...repeated].map((name) =>
			fault(place(name), `the column "${name}" twice`, 'keep one of them')
		)
	];
	if (issues.length > 0 || found.join() === columns.join()) return issues;
	return [fault(undefined, `the columns in another order`, 'put the columns in this order')];
}

function checkLength({ record, places }: RawRecord, columns: readonly string[]): Issue[] {
	if (record.length === columns.length) return [];
	const place = places[0];
	if (place === undefined) return [];
	const empty = record.length === 1 && record[0] === '';
	return [
		errorAt(place, {
			record: empty ? '' : (record[0] ?? ''),
			found: empty ? 'an empty line' : `a row of ${record.length} cells`,
			expected: `${columns.length} cells, one for each column`,
			remedy: empty
				? 'delete the line'
				: 'count the commas; quote a cell that holds one; leave an unknown cell empty'
		})
	];
}
