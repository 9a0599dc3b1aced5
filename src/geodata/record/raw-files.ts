import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { parseCsv, splitList, type CsvRecord } from '../format/csv';

type RawProperties = Readonly<Record<string, string | number | null | undefined>>;

export function readRawCsv(folder: string, path: string): readonly CsvRecord[] {
	return parseCsv(readFileSync(join(folder, path), 'utf8'));
}

export function readRawJson<T>(folder: string, path: string): T {
	return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}

export function readRawFeatures<G extends Geometry>(
	folder: string,
	path: string
): FeatureCollection<G, RawProperties>['features'] {
	return readRawJson<FeatureCollection<G, RawProperties>>(folder, path).features;
}

/** A cell of a raw row. Throws RangeError when the table has no such column. */
export function cell(row: CsvRecord, column: string): string {
	const text = row[column];
	if (text === undefined) {
		throw new RangeError(`expected a column "${column}", found ${Object.keys(row).join(', ')}`);
	}
	return text.trim();
}

/** A number, or null for an empty cell. Throws RangeError for anything else. */
export function numberOrNull(row: CsvRecord, column: string): number | null {
	const text = cell(row, column);
	if (text === '') return null;
	const value = Number(text);
	if (!Number.isFinite(value)) {
		throw new RangeError(`expected a number in "${column}", found "${text}"`);
	}
	return value;
}

/** The licence of this compilation is not settled: what rests on it alone is not imported. */
const withheldSource = 'fineprint';

/** Source ids of a cell without the withheld one; empty: the row rests on it alone. */
export function sourceIds(row: CsvRecord, column: string): readonly string[] {
	return splitList(cell(row, column)).filter((id) => id !== withheldSource);
}

/** True when the text names the withheld source. */
export function namesWithheldSource(text: string): boolean {
	return text.includes(withheldSource);
}
