import { join } from 'node:path/posix';
import { placeTable } from './record-tables';
import { readTextFile } from './text-file';

/**
 * The ids of the places of the record; null: the file cannot be read. Every check asks for them, so that the 32,000
 * rows are not typed here; `record` does that, and names their faults.
 */
export function placeIds(folder: string): ReadonlySet<string> | null {
	const { text } = readTextFile(join(folder, placeTable.path));
	if (text === null) return null;
	const rows = text.split('\n').slice(1);
	return new Set(rows.map((row) => row.slice(0, row.indexOf(','))));
}
