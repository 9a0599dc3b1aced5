import type { Issue } from '../issue';
import type { Draft } from '../read/draft';
import { once } from '../read/once';
import { changeTable, placeTable } from '../read/record-tables';
import { readTable, type AnyTable } from '../read/table';
import { readTextFile } from '../read/text-file';
import { fileOf } from '../source-folder';

const cell = '(?:"(?:[^"\\n]|"")*"|[^",\\n]*)';
const degrees = '-?\\d{1,3}(?:\\.\\d+)?';

/** Rows as they are; typing 85,000 of them takes longer than all other files together. */
const forms: readonly (readonly [table: AnyTable, row: string])[] = [
	[placeTable, `\\d+,${cell},${degrees},${degrees},(?:wof-geonames|wof|geonames)`],
	[changeTable, '\\d+,20\\d\\d-[01]\\d-[0-3]\\d,(?:ua|ru|contested)']
];

/** The places and their changes, which `record` reads, have the form of their tables; where not, they are read in full. */
export function recordInputs({ folder }: Draft): readonly Issue[] {
	return forms.flatMap(([table, row]) => {
		if (folder.apart?.includes(table.path)) return [];
		const source = fileOf(folder, table.path);
		return once(source, recordInputs, () => {
			const text = new TextDecoder().decode(source.bytes ?? new Uint8Array());
			return isWhole(text, table.columns.join(), new RegExp(`^${row}$`))
				? readTextFile(source).issues
				: readTable(folder, table).issues;
		});
	});
}

function isWhole(text: string, header: string, form: RegExp): boolean {
	const [first, ...rows] = text.split('\n');
	if (first !== header || rows.pop() !== '' || rows.length === 0) return false;
	return rows.every((row) => form.test(row));
}
