import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { canonicalPaths } from '../../lib/check/geodata/canonical-text';
import { recordTables } from '../../lib/check/read/tables';
import { diskFolder } from '../disk-folder';

/**
 * The canonical files below a checked folder, as texts by path: what an edited file is checked among. Those that only
 * `record` reads are left out, since they are as large as all the others together.
 */
export function canonicalTexts(folder: string): Readonly<Record<string, string>> {
	const left = recordTables.map(({ path }) => path);
	const paths = canonicalPaths(diskFolder(folder)).filter((path) => !left.includes(path));
	return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
