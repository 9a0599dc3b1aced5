import { placeTable } from './record-tables';
import { fileOf, type SourceFolder } from '../source-folder';
import { readTextFile } from './text-file';

/**
 * The places of the record by id, as `[longitude, latitude]` in degrees; null: the file cannot be read. Every check asks
 * for them, so that the 32,000 rows are not typed here: `record` does that, and names their faults.
 */
export function placePositions(
	folder: SourceFolder
): ReadonlyMap<string, readonly [lon: number, lat: number]> | null {
	const { text } = readTextFile(fileOf(folder, placeTable.path));
	if (text === null) return null;
	const rows = text.split('\n').slice(1);
	return new Map(
		rows.map((row) => {
			// The name may hold a comma in quotes; the three last cells do not.
			const [lon, lat] = row.split(',').slice(-3);
			return [row.slice(0, row.indexOf(',')), [Number(lon), Number(lat)]];
		})
	);
}
