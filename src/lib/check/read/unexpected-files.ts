import { warningAt, type Issue } from '../issue';
import { briefingFolder } from './briefing-files';
import { featurePaths, topologyPaths } from './layers';
import { pathsBelow, printedPath, type SourceFolder } from '../source-folder';
import { didYouMean } from '../nearest';
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
export function unexpectedFiles(folder: SourceFolder): Issue[] {
	return pathsBelow(folder, '', ownFolders)
		.filter((path) => !knownPaths.includes(path))
		.map((path) =>
			warningAt(
				{ file: printedPath(folder, path), line: 1, column: 1 },
				{
					record: '',
					found: 'a file that is not read',
					expected: 'only the files that geodata/README.md describes',
					remedy: didYouMean(path, knownPaths, 'delete it, or move it out of this folder')
				}
			)
		);
}
