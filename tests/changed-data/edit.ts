import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Geometry } from 'geojson';
import { formatCsv, parseCsv, type CsvRecord } from '../../src/lib/check/format/csv';

/** A deposit with its members as `deposits/*.geojson` has them. */
export type DepositFeature = Feature<Geometry | null, Readonly<Record<string, unknown>>>;

/** Files of a part of the folder, e.g. `deposits/donetsk.geojson`. */
export const filesIn = (folder: string, part: string): readonly string[] =>
	readdirSync(join(folder, part)).map((name) => `${part}/${name}`);

const readText = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

/** Replaces the text of a file. Throws RangeError where nothing changes. */
export function editText(folder: string, path: string, change: (text: string) => string): void {
	const text = readText(folder, path);
	const changed = change(text);
	if (changed === text) throw new RangeError(`nothing to change in ${path}`);
	writeFileSync(join(folder, path), changed);
}

export const rowsOf = (folder: string, path: string): readonly CsvRecord[] =>
	parseCsv(readText(folder, path));

export const depositsOf = (folder: string, path: string): readonly DepositFeature[] =>
	(JSON.parse(readText(folder, path)) as { readonly features: readonly DepositFeature[] }).features;

/** Replaces the rows of a table. A column that a row does not name is empty. */
export function editRows(
	folder: string,
	path: string,
	change: (rows: readonly CsvRecord[]) => readonly CsvRecord[]
): void {
	editText(folder, path, (text) =>
		formatCsv(text.split('\n', 1)[0]!.split(','), change(rowsOf(folder, path)))
	);
}

export const addRow = (folder: string, path: string, row: CsvRecord): void =>
	editRows(folder, path, (rows) => [...rows, row]);

/** Replaces the deposits of a file. */
export function editDeposits(
	folder: string,
	path: string,
	change: (deposits: readonly DepositFeature[]) => readonly DepositFeature[]
): void {
	const features = change(depositsOf(folder, path));
	editText(folder, path, () => JSON.stringify({ type: 'FeatureCollection', features }));
}
