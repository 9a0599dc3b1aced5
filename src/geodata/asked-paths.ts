import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';

/** What a check is asked of: a folder of geodata, and of which of its files. */
export interface AskedPaths {
	readonly folder: string;
	/** Whether an issue of a file is to be shown. */
	readonly has: (file: string) => boolean;
}

/** Every folder of geodata has it. */
const mark = 'sources.csv';

/**
 * Finds the folder of geodata that the paths lie in: rules look across its files, so that it is always read whole. A
 * folder that is none, or that lacks the file of sources, is taken as meant, and the check says what it lacks.
 */
export function askedPaths(
	paths: readonly string[],
	usual: string
): AskedPaths | { readonly found: string; readonly expected: string } {
	const asked = (paths.length > 0 ? paths : [usual]).map((path) =>
		normalize(path).replace(/\/$/, '')
	);
	const folders = new Set(asked.map(folderOf));
	const [folder, another] = folders;
	if (another !== undefined)
		return {
			found: `paths of the folders ${[...folders].join(', ')}`,
			expected: 'paths of one folder of geodata'
		};
	const missing = asked.find((path) => path !== folder && !existsSync(path));
	if (missing !== undefined)
		return { found: `the path "${missing}"`, expected: `a file or a folder in ${folder}` };
	return {
		folder: folder!,
		has: (file) =>
			asked.some((path) => path === folder || file === path || file.startsWith(`${path}/`))
	};
}

function folderOf(path: string): string {
	for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
		if (existsSync(join(folder, mark))) return folder;
	}
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? dirname(path) : path;
}
