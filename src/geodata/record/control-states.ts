import { parse } from 'csv-parse/sync';
import { addDays, dayNumber, parseIsoDate } from '../../lib/domain/dataset/iso-date';
import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import { brokenCsv, cellPlaces } from '../read/csv-document';
import { didYouMean } from '../read/nearest';
import { placeStates } from '../read/record-tables';
import { firstDay } from './place';

export type PlaceState = (typeof placeStates)[number];

/** What a control file says of its places. */
export interface ControlStates {
	/** First day of the file, counted from the first day of the record, and how many days it has. */
	readonly first: number;
	readonly days: number;
	/** Per geonameid the state on each day; null: the file has none for that day. */
	readonly stateOf: (id: string, day: number) => PlaceState | null;
	readonly ids: readonly string[];
}

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
		status: record.indexOf('status')
	};
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
	const before = table.put(id, column, stateOfStatus[status as Status]);
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

/** 0: no state; else one more than the index in `placeStates`. */
type StateCode = number;
const codeOf: Readonly<Record<PlaceState, StateCode>> = { ua: 1, ru: 2, contested: 3 };

/** The day of `20260131`, counted from the first day of the record; null: it is none, or before it. */
function dayOfDate(date: string): number | null {
	const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
	const parsed = parseIsoDate(`${year}-${month}-${day}`);
	const days = parsed === null ? -1 : dayNumber(parsed) - dayNumber(firstDay);
	return days < 0 ? null : days;
}

/** A year of places, which may come by place or by day: a byte for each place and day. */
function stateTable() {
	const columns = new Map<string, number | null>();
	const days: { readonly day: number; readonly line: number; places: number }[] = [];
	const byPlace = new Map<string, Uint8Array>();
	const columnOf = (date: string, line: number): number | null => {
		const known = columns.get(date);
		if (known !== undefined) return known;
		const day = dayOfDate(date);
		const column = day === null ? null : days.push({ day, line, places: 0 }) - 1;
		columns.set(date, column);
		return column;
	};
	/** The code that another row gave to this place and day, where it is another; else null. */
	const put = (id: string, column: number, state: PlaceState): StateCode | null => {
		let own = byPlace.get(id);
		if (own === undefined || column >= own.length) {
			const longer = new Uint8Array(Math.max(512, 2 * (own?.length ?? 0)));
			longer.set(own ?? []);
			byPlace.set(id, (own = longer));
		}
		const before = own[column]!;
		if (before === 0) days[column]!.places++;
		own[column] = codeOf[state];
		return before === 0 || before === codeOf[state] ? null : before;
	};
	return {
		columnOf,
		put,
		missing: (file: string) => missingDays(file, days),
		states: (): ControlStates => {
			const columnOn = new Map(days.map(({ day }, column) => [day, column]));
			const sorted = [...columnOn.keys()].sort((a, b) => a - b);
			return {
				first: sorted[0]!,
				days: sorted.length,
				ids: [...byPlace.keys()],
				stateOf: (id, day) => placeStates[(byPlace.get(id)?.[columnOn.get(day)!] ?? 0) - 1] ?? null
			};
		}
	};
}

/** A day with fewer than this part of the places of the fullest day is not all there. */
const leastPart = 0.5;

function missingDays(
	file: string,
	days: readonly { readonly day: number; readonly line: number; readonly places: number }[]
): readonly Issue[] {
	const missing = (line: number, found: string, expected: string) =>
		errorAt(
			{ file, line, column: 1 },
			{ record: '', found, expected, remedy: 'fetch the zip again, or wait for a whole one' }
		);
	if (days.length === 0) return [missing(1, 'no row', 'rows for each place and day')];
	const most = Math.max(...days.map(({ places }) => places));
	const sorted = days.toSorted((a, b) => a.day - b.day);
	return sorted.flatMap(({ day, line, places }, i) => {
		const date = addDays(firstDay, day);
		const before = sorted[i - 1]?.day ?? day - 1;
		const every = `rows for every day from ${addDays(firstDay, sorted[0]!.day)} to ${addDays(firstDay, sorted.at(-1)!.day)}`;
		const gap =
			before === day - 1
				? []
				: [missing(line, `no day between ${addDays(firstDay, before)} and ${date}`, every)];
		const thin =
			places >= leastPart * most
				? []
				: [missing(line, `rows for ${places} places on ${date}`, `some ${most}, as on other days`)];
		return [...gap, ...thin];
	});
}
