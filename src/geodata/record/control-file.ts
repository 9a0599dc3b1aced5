import { addDays } from '../../lib/domain/dataset/iso-date';
import type { Issue } from '../../lib/check/issue';
import { formatCsv } from '../../lib/check/format/csv';
import {
	changeTable,
	correctionTable,
	doubtTable,
	placeTable
} from '../../lib/check/read/record-tables';
import { readTable, type RowOf } from '../../lib/check/read/table';
import { diskFolder } from '../disk-folder';
import { openArchive, readLines } from './control-archive';
import { doubtsWithout, keptReport } from './control-doubts';
import { controlReader } from './control-states';
import type { ControlStates, PlaceState } from './state-table';
import { dayOf, firstDay } from './place';
import type { Progress } from './record';

/** The text that changes.csv gets; undefined: at least one of the issues is an error. */
export interface ControlFileReading {
	readonly changes?: string;
	/** The text that doubts.csv gets: on days without a vote of ISW the record is uncertain. */
	readonly doubts?: string;
	readonly issues: readonly Issue[];
}

/**
 * Puts the days of a control file of VIINA in the place of those that changes.csv of the canonical `folder` has.
 * `zip`: the file as it comes, such as control_latest_2026.zip. The same zip again changes nothing. Writes nothing.
 */
export function addControlFile(
	folder: string,
	zip: string,
	progress: Progress
): ControlFileReading {
	const source = diskFolder(folder);
	const places = readTable(source, placeTable);
	const changes = readTable(source, changeTable);
	const doubts = readTable(source, doubtTable);
	const faults = [...places.issues, ...changes.issues, ...doubts.issues];
	if (faults.some(({ severity }) => severity === 'error')) return { issues: faults };
	progress(`reading ${zip}`);
	const { csv, issues } = openArchive(zip);
	if (csv === null) return { issues };
	const reader = controlReader(csv.file);
	const damage = readLines(csv, reader.take, progress);
	if (damage.length > 0) return { issues: damage };
	const reading = reader.states();
	if (reading.states === null) return { issues: reading.issues };
	const { states } = reading;
	const known = new Set(places.layer.entries.map(({ id }) => id));
	const rows = changes.layer.entries.map(({ value }) => value);
	progress(toldOf(states, known));
	const names = new Map(places.layer.entries.map(({ id, value }) => [id, value.name]));
	for (const line of keptReport(states, names)) progress(line);
	const all = merged(rows, states, known);
	const corrections = readTable(source, correctionTable).layer.entries.map(({ value }) => value);
	for (const line of endReport(all, states)) progress(line);
	for (const line of endedReport(rows, all, corrections)) progress(line);
	return {
		changes: formatCsv(changeTable.columns, all),
		...doubtsOf(
			states,
			doubts.layer.entries.map(({ cells }) => cells)
		),
		issues: []
	};
}

/** The record ends with its last change, which may lie before the last day of the file. */
function endReport(
	rows: readonly Readonly<Record<string, string>>[],
	{ first, days }: ControlStates
): readonly string[] {
	const last = rows.at(-1)?.['date'] ?? firstDay;
	const end = addDays(firstDay, first + days - 1);
	if (last >= end) return [];
	return [
		`no place changes between ${last} and ${end}: the record ends with its last change, on ${last}`
	];
}

/** A correction that ends with the record of before ends amid the new one. */
function endedReport(
	before: readonly Change[],
	after: readonly Readonly<Record<string, string>>[],
	corrections: readonly RowOf<typeof correctionTable>[]
): readonly string[] {
	const last = before.at(-1)?.date;
	if (last === undefined || (after.at(-1)?.['date'] ?? '') <= last) return [];
	const ended = corrections.filter(({ to }) => to === addDays(last, 1)).map(({ id }) => id);
	if (ended.length === 0) return [];
	return [
		`${ended.length} corrections end with the record of before, on ${addDays(last, 1)}; where one still holds, give it a later "to": ${ended.join(', ')}`
	];
}

function doubtsOf(
	states: ControlStates,
	rows: Parameters<typeof doubtsWithout>[2]
): Pick<ControlFileReading, 'doubts'> {
	if (states.withoutIsw === null) return {};
	const doubts = doubtsWithout(states, states.withoutIsw, rows);
	return { doubts: formatCsv(doubtTable.columns, doubts) };
}

function toldOf({ ids, first, days }: ControlStates, known: ReadonlySet<string>): string {
	const left = ids.filter((id) => !known.has(id)).length;
	const span = `${addDays(firstDay, first)} to ${addDays(firstDay, first + days - 1)}`;
	return `read ${ids.length} places from ${span}; ${left} of them are left out, because places.csv does not have them`;
}

type Change = RowOf<typeof changeTable>;

interface Step {
	readonly day: number;
	readonly state: PlaceState;
}

/** The rows with the days of the control file from it. A place that it does not have keeps its rows. */
function merged(
	rows: readonly Change[],
	states: ControlStates,
	known: ReadonlySet<string>
): readonly Readonly<Record<string, string>>[] {
	const byPlace = new Map<string, Step[]>();
	let last = 0;
	for (const { place, date, state } of rows) {
		const step = { day: dayOf(date), state };
		last = Math.max(last, step.day);
		byPlace.set(place, [...(byPlace.get(place) ?? []), step]);
	}
	for (const id of states.ids) {
		if (known.has(id)) byPlace.set(id, mergedSteps(id, byPlace.get(id) ?? [], states, last));
	}
	return [...byPlace]
		.flatMap(([id, steps]) => steps.map((step) => ({ id, ...step })))
		.sort((a, b) => a.day - b.day || Number(a.id) - Number(b.id))
		.map(({ id, day, state }) => ({ geonameid: id, date: addDays(firstDay, day), state }));
}

/**
 * The changes of a place. A day of which the file says nothing of the place is as the day before. The days behind the
 * file stay as they were, up to the `last` one that changes.csv knows: a file of an older year decides of that year.
 */
function mergedSteps(
	id: string,
	old: readonly Step[],
	{ first, days, stateOf }: ControlStates,
	last: number
): Step[] {
	const end = first + days;
	const steps = old.filter(({ day }) => day < first);
	let state: PlaceState = steps.at(-1)?.state ?? 'ua';
	for (let day = first; day < end; day++) {
		const told = stateOf(id, day) ?? state;
		if (told !== state) steps.push({ day, state: told });
		state = told;
	}
	const later = old.filter(({ day }) => day >= end);
	const wasAfter = old.findLast(({ day }) => day <= end)?.state ?? 'ua';
	const isKnown = end <= last && later[0]?.day !== end;
	if (isKnown && wasAfter !== state) steps.push({ day: end, state: wasAfter });
	return [...steps, ...later];
}
