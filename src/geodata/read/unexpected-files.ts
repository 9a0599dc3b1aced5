import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { warningAt, type Issue } from '../../lib/check/issue';
import { briefingFolder } from './briefing-files';
import { featurePaths, topologyPaths } from './layers';
import { didYouMean } from '../../lib/check/nearest';
import { recordTables, tables } from './tables';

const prose = ['README.md', 'CHANGELOG.md'];

/** Paths below the folder that are read; the deposit files check their own names. */
const knownPaths = [
	...[...Object.values(tables), ...recordTables].map(({ path }) => path),
	...featurePaths,
	...topologyPaths,
	...prose
];

/** Folders with a reader of their own, or that are not read (`local` holds what may not be shipped). */
const ownFolders = ['deposits', briefingFolder, 'local', 'schema'];

/** A misspelt file would otherwise be ignored in silence. */
export function unexpectedFiles(folder: string): Issue[] {
	return pathsBelow(folder, '')
		.filter((path) => !knownPaths.includes(path))
		.map((path) =>
			warningAt(
				{ file: join(folder, path), line: 1, column: 1 },
				{
					record: '',
					found: 'a file that is not read',
					expected: 'only the files that geodata/README.md describes',
					remedy: didYouMean(path, knownPaths, 'delete it, or move it out of this folder')
				}
			)
		);
}

function pathsBelow(folder: string, below: string): string[] {
	try {
		return readdirSync(join(folder, below), { withFileTypes: true })
			.filter(({ name }) => !name.startsWith('.'))
			.flatMap((item) => {
				const path = join(below, item.name);
				if (!item.isDirectory()) return [path];
				return ownFolders.includes(path) ? [] : pathsBelow(folder, path);
			});
	} catch {
		return [];
	}
}
