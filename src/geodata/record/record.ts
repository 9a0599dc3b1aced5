import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import type { Issue } from '../../lib/check/issue';
import { formatCsv } from '../format/csv';
import { formatFeatures, outlineDecimals } from '../format/geojson';
import { formatTopology } from '../format/topojson';
import { observationTable } from '../read/record-tables';
import { fillSteadyHoles } from './cells';
import { outlineDates, outlinesOnLand } from './natural-earth';
import { observationRows } from './observations';
import { readRawInputs, type RawInputs } from './raw-inputs';

/** A file of the record: its path below the canonical folder, and its canonical text. */
interface RecordFile {
	readonly path: string;
	readonly text: string;
}

/** Null files: at least one of the issues is an error. */
export interface RecordResult {
	readonly files: readonly RecordFile[] | null;
	readonly issues: readonly Issue[];
}

/**
 * The files of the occupation record from the raw inputs below `from` and the oblasts of the canonical `folder`.
 * Writes nothing. Throws RangeError when an outline lies on no land of Ukraine.
 */
export function buildRecord(from: string, folder: string): RecordResult {
	const { inputs, issues } = readRawInputs(from, folder, outlineDates);
	return { files: inputs === null ? null : recordFiles(inputs), issues };
}

function recordFiles(inputs: RawInputs): readonly RecordFile[] {
	const outlines = outlinesOnLand(inputs);
	const rows = observationRows(outlines, inputs.days);
	return [
		{
			path: 'occupation/natural-earth.geojson',
			text: formatFeatures(outlines, outlineDecimals)
		},
		{ path: observationTable.path, text: formatCsv(observationTable.columns, rows) },
		{
			path: 'occupation/viina-cells.topo.json',
			text: formatTopology(fillSteadyHoles(inputs.cells))
		}
	];
}

/** Writes the files whose text differs from what `folder` holds, and returns their paths. */
export function writeRecord(folder: string, files: readonly RecordFile[]): readonly string[] {
	const changed = files
		.map(({ path, text }) => ({ file: join(folder, path), text }))
		.filter(({ file, text }) => textOf(file) !== text);
	for (const { file, text } of changed) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return changed.map(({ file }) => file);
}

/** Null: there is no such file yet. */
function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
