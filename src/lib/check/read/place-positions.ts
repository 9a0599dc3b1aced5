import { placeTable } from './record-tables';
import { fileOf, type SourceFile, type SourceFolder } from '../source-folder';
import { readTextFile } from './text-file';

type Positions = ReadonlyMap<string, readonly [lon: number, lat: number]>;

/** Rules and assembly ask for the same ones. */
const known = new WeakMap<Uint8Array, Positions | null>();

/**
 * The places of the record by id, as `[longitude, latitude]` in degrees; null: the file cannot be read. Every check asks
 * for them, so that the 32,000 rows are not typed here: `record` does that, and names their faults.
 */
export function placePositions(folder: SourceFolder): Positions | null {
	const source = fileOf(folder, placeTable.path);
	if (source.bytes === null) return null;
	const found = known.get(source.bytes);
	if (found !== undefined) return found;
	const positions = readPositions(source);
	known.set(source.bytes, positions);
	return positions;
}

function readPositions(source: SourceFile): Positions | null {
	const { text } = readTextFile(source, 'reader');
	if (text === null) return null;
	const positions = new Map<string, readonly [number, number]>();
	for (let start = text.indexOf('\n') + 1; start > 0; start = text.indexOf('\n', start) + 1) {
		const lineEnd = text.indexOf('\n', start);
		const row = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
		if (row === '') continue;
		// The name may hold a comma in quotes; the three last cells do not.
		const third = row.lastIndexOf(',');
		const second = row.lastIndexOf(',', third - 1);
		const first = row.lastIndexOf(',', second - 1);
		const [lon, lat] = [row.slice(first + 1, second), row.slice(second + 1, third)];
		positions.set(row.slice(0, row.indexOf(',')), [Number(lon), Number(lat)]);
	}
	return positions;
}
