import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Issue } from '../../lib/check/issue';
import { formatCsv } from '../../lib/check/format/csv';
import { formatTopology } from '../../lib/check/format/topojson';
import { changeTable, doubtTable, observationTable } from '../../lib/check/read/record-tables';
import { readTable, readTableText } from '../../lib/check/read/table';
import { diskFolder } from '../disk-folder';
import { writeFiles, type WholeFile } from '../write-files';
import type { Artefact } from './artefacts';
import { cellShapes, type CellShape } from './cell-shapes';
import { cellsTopology } from './cells-topology';
import type { CorrectionEffect } from './corrections';
import { observationRows, type DayArea } from './observations';
import { dayOf } from './place';
import { placeHistories, type PlaceHistories } from './place-histories';
import { readRecordInputs, type RecordInputs } from './record-inputs';
import { runsOf } from './short-runs';
import type { Series } from './steady-series';

/** What came of the inputs, for those who build the record. */
export interface RecordSummary {
	readonly places: number;
	readonly days: number;
	readonly cells: number;
	/** Places whose status the source does not know; their land went to the neighbours. */
	readonly leftOut: number;
	readonly artefacts: readonly Artefact[];
	readonly corrections: readonly CorrectionEffect[];
}

/** Null record: at least one of the issues is an error. */
export interface RecordResult {
	readonly record: {
		readonly files: readonly WholeFile[];
		readonly summary: RecordSummary;
	} | null;
	readonly issues: readonly Issue[];
}

/** Told as each step begins. */
export type Progress = (step: string) => void;

/**
 * The files of the occupation record from its inputs in the canonical `folder`. The same inputs give the same bytes.
 * `newChanges`: the text that changes.csv gets; it is then one of the files. `newDoubts`: alike of doubts.csv. Writes
 * nothing.
 */
export function buildRecord(
	folder: string,
	progress: Progress,
	newChanges?: string,
	newDoubts?: string
): RecordResult {
	progress('reading places, changes and corrections');
	const { inputs, issues } = readRecordInputs(folder, newChanges);
	const source = diskFolder(folder);
	const observations = readTable(source, observationTable);
	const doubts =
		newDoubts === undefined
			? readTable(source, doubtTable)
			: readTableText(source, doubtTable, newDoubts);
	const all = [...issues, ...observations.issues, ...doubts.issues];
	if (inputs === null || all.some(({ severity }) => severity === 'error')) {
		return { record: null, issues: all };
	}
	progress(`steadying ${inputs.places.length} places over ${inputs.days} days`);
	const histories = placeHistories(inputs);
	progress('cutting the land into cells');
	const shapes = shapesOf(inputs, histories);
	const others = observations.layer.entries
		.filter(({ value }) => value.origin !== 'viina')
		.map(({ cells }) => cells);
	const rows = observationRows(
		others,
		dayAreas(shapes, inputs.days),
		doubts.layer.entries.map(({ value }) => value)
	);
	return {
		record: {
			files: [
				...(newChanges === undefined ? [] : [{ path: changeTable.path, text: newChanges }]),
				...(newDoubts === undefined ? [] : [{ path: doubtTable.path, text: newDoubts }]),
				{ path: observationTable.path, text: formatCsv(observationTable.columns, rows) },
				{
					path: 'occupation/viina-cells.topo.json',
					text: formatTopology(cellsTopology(shapes, inputs.days, propertiesOf))
				}
			],
			summary: {
				places: inputs.places.length,
				days: inputs.days,
				cells: shapes.length,
				leftOut: histories.taken.filter((taken) => !taken).length,
				artefacts: histories.artefacts,
				corrections: histories.corrections
			}
		},
		issues: all
	};
}

/** The days on which land is behind the line, and on which it is contested, as a text that names the history. */
const historyOf = (occupied: readonly number[], contested: readonly number[]) =>
	JSON.stringify([occupied, contested]);

const intervalsOf = (history: string) => JSON.parse(history) as readonly [number[], number[]];

function propertiesOf(history: string) {
	const [i, c] = intervalsOf(history);
	return c.length === 0 ? { i } : { i, c };
}

/** Half-open intervals `[on, off, …]` of days. */
function daysOn(series: Series): readonly number[] {
	return runsOf(series).flatMap(({ first, after, side }) => (side === 1 ? [first, after] : []));
}

function shapesOf(
	{ places, land, corrections, days: recordDays }: RecordInputs,
	{ taken, occupied, contested }: PlaceHistories
): readonly CellShape[] {
	const known = places.flatMap((place, i) => (taken[i] ? [{ place, i }] : []));
	const histories = known.map(({ i }) => {
		const [on, open] = [daysOn(occupied[i]!), daysOn(contested[i]!)];
		return on.length + open.length === 0 ? null : historyOf(on, open);
	});
	const outlines = corrections.flatMap(({ target, from, to, state }) => {
		if (target.scope !== 'outline' || state === 'free') return [];
		const days = [Math.max(0, dayOf(from)), Math.min(dayOf(to), recordDays)];
		if (days[0]! >= days[1]!) return [];
		const history = state === 'occupied' ? historyOf(days, []) : historyOf([], days);
		return [{ history, geometry: target.area }];
	});
	return cellShapes(
		known.map(({ place }) => place),
		histories,
		land,
		outlines
	);
}

function dayAreas(shapes: readonly CellShape[], days: number): readonly DayArea[] {
	const occupied = new Float64Array(days);
	const contested = new Float64Array(days);
	for (const { history, areaKm2 } of shapes) {
		intervalsOf(history).forEach((intervals, which) => {
			const areas = which === 0 ? occupied : contested;
			for (let i = 0; i < intervals.length; i += 2) {
				for (let day = intervals[i]!; day < intervals[i + 1]!; day++) areas[day]! += areaKm2;
			}
		});
	}
	return Array.from(occupied, (occupiedKm2, day) => ({
		occupiedKm2,
		contestedKm2: contested[day]!
	}));
}

/** Writes the files whose text differs from what `folder` holds, all or none, and returns their paths. */
export function writeRecord(folder: string, files: readonly WholeFile[]): readonly string[] {
	const changed = files.filter(({ path, text }) => textOf(join(folder, path)) !== text);
	writeFiles(folder, changed);
	return changed.map(({ path }) => join(folder, path));
}

/** Null: there is no such file yet. */
function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
