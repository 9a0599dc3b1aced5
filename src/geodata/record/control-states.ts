import { parse } from 'csv-parse/sync';
import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import { brokenCsv, cellPlaces } from '../../lib/check/read/csv-document';
import { didYouMean } from '../../lib/check/nearest';
import { firstDay } from './place';
import { stateTable, type ControlStates } from './state-table';

/** Null states: there is an issue. */
export interface StatesReading {
	readonly states: ControlStates | null;
	readonly issues: readonly Issue[];
}

/** The words of the source; a place that was retaken is as free as one that never was taken. */
const stateOfStatus = { UA: 'ua', LIBERATED: 'ua', RU: 'ru', CONTESTED: 'contested' } as const;
type Status = keyof typeof stateOfStatus;
const statuses = Object.keys(stateOfStatus) as Status[];

/** So many faulty rows show what is wrong with a file that others write. */
const mostIssues = 10;

/**
 * Reads the rows of a control file as they come. `take` gets whole lines, the header first, and is false when it
 * wants no more; `states` is for the end. A cell of such a file holds no line end.
 */
export function controlReader(file: string) {
	const issues: Issue[] = [];
	const table = stateTable();
	let header: Header | null = null;
	let lines = 0;
	const take = (text: string): boolean => {
		const records = recordsOf(text);
		if ('error' in records) {
			issues.push(brokenCsv(file, records.error, lines + 1));
			return false;
		}
		for (const [i, record] of records.entries()) {
			lines++;
			if (header === null) header = headerOf(file, record, issues);
			else {
				const fault = takeRow(record, header, table, lines);
				if (fault !== null) issues.push(faultAt(file, lines, text.split('\n')[i]!, fault));
			}
			if (header === null || issues.length >= mostIssues) return false;
		}
		return true;
	};
	return {
		take,
		states: (): StatesReading => {
			if (issues.length === 0) issues.push(...table.missing(file));
			return issues.length === 0 ? { states: table.states(), issues } : { states: null, issues };
		}
	};
}

function recordsOf(text: string): readonly string[][] | { readonly error: unknown } {
	try {
		return parse(text, { relax_column_count: true, record_delimiter: ['\n', '\r\n'] });
	} catch (error) {
		return { error };
	}
}

interface Header {
	readonly length: number;
	/** Where the cells stand in a row. */
	readonly id: number;
	readonly date: number;
	readonly status: number;
	/** Where the votes of the single sources stand; null: the file has them not. */
	readonly votes: Votes | null;
}

/** Cells of the votes that a status is made of; those of the wiki are two, with reports added and without. */
interface Votes {
	readonly wiki: number;
	readonly dsm: number;
	readonly isw: number;
}

/** Where the columns are that count; null: one is missing, which is an issue. */
function headerOf(file: string, record: readonly string[], issues: Issue[]): Header | null {
	const missing = ['geonameid', 'date', 'status'].filter((name) => !record.includes(name));
	for (const name of missing) {
		issues.push(
			errorAt(
				{ file, line: 1, column: 1 },
				{
					record: '',
					found: `no column "${name}", but ${record.join(', ').slice(0, 80)}`,
					expected: 'the columns geonameid, date and status; others are passed over',
					remedy: didYouMean(name, record, 'see whether the source has a new layout')
				}
			)
		);
	}
	if (missing.length > 0) return null;
	return {
		length: record.length,
		id: record.indexOf('geonameid'),
		date: record.indexOf('date'),
		status: record.indexOf('status'),
		votes: votesOf(record)
	};
}

function votesOf(record: readonly string[]): Votes | null {
	const [wiki, dsm, isw] = ['status_wiki', 'status_dsm', 'status_isw'].map((name) =>
		record.indexOf(name)
	) as [number, number, number];
	return wiki < 0 || dsm < 0 || isw < 0 ? null : { wiki, dsm, isw };
}

/** Empty: the source has no vote. */
function voteOf(cell: string | undefined): string {
	const vote = (cell ?? '').trim().toUpperCase();
	return vote === 'NA' ? '' : vote;
}

/** The wiki says that a place is taken, a map that is drawn daily says that it is not, and ISW does not say either. */
function isWikiAlone(record: readonly string[], { wiki, dsm, isw }: Votes): boolean {
	const [ofWiki, ofMap, ofIsw] = [wiki, dsm, isw].map((cell) => voteOf(record[cell]));
	return ofWiki === 'RU' && ofMap === 'UA' && ofIsw !== 'RU';
}

interface RowFault {
	/** Which cell of the row; null: the row as a whole. */
	readonly cell: number | null;
	readonly record: string;
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
}

const newLayout = 'see whether the source has a new layout, or fetch the zip again';

function takeRow(
	record: readonly string[],
	header: Header,
	table: ReturnType<typeof stateTable>,
	line: number
): RowFault | null {
	const id = record[header.id] ?? '';
	if (record.length !== header.length) {
		const found = `a row of ${record.length} cells`;
		const expected = `${header.length} cells, as the header has`;
		return { cell: null, record: id, found, expected, remedy: newLayout };
	}
	if (!/^\d+$/.test(id)) {
		const expected = 'an id of GeoNames, a number';
		return { cell: header.id, record: '', found: `"${id}"`, expected, remedy: newLayout };
	}
	const [date, status] = [record[header.date]!, record[header.status]!];
	const column = table.columnOf(date, line);
	if (column === null) {
		const expected = `a day of the calendar from ${firstDay} on, written like 20260131`;
		return {
			cell: header.date,
			record: id,
			found: `the date "${date}"`,
			expected,
			remedy: newLayout
		};
	}
	if (!Object.hasOwn(stateOfStatus, status)) {
		const remedy = didYouMean(status, statuses, newLayout);
		const expected = `one of ${statuses.join(', ')}`;
		return { cell: header.status, record: id, found: `the status "${status}"`, expected, remedy };
	}
	const { votes } = header;
	if (votes !== null) table.putIsw(column, voteOf(record[votes.isw]) !== '');
	const isKept = status === 'RU' && votes !== null && isWikiAlone(record, votes);
	const before = table.put(id, column, isKept ? 'kept' : stateOfStatus[status as Status]);
	return before === null
		? null
		: {
				cell: header.status,
				record: id,
				found: `${status} on ${date}, where an earlier row of that place and day says otherwise`,
				expected: 'one state of a place on a day',
				remedy: 'fetch the zip again, or delete the row that is wrong'
			};
}

function faultAt(file: string, line: number, raw: string, { cell, ...finding }: RowFault): Issue {
	const places: readonly Place[] = cellPlaces(file, line, raw);
	return errorAt(places[cell ?? 0] ?? { file, line, column: 1 }, finding);
}
