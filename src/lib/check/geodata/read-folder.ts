import { assembleGeodata } from '../assemble/assemble';
import type { Geodata } from '../assemble/geodata';
import { dateOfDayNumber, type IsoDate } from '../../domain/dataset/iso-date';
import { compareIssues, errorAt, ofRule, type Issue } from '../issue';
import { folderChecker } from './folder-checker';
import { wordHints } from '../rules/words';
import type { SourceFolder } from '../source-folder';

export interface GeodataReading {
	/** Null when an issue is an error. */
	readonly geodata: Geodata | null;
	/** All issues, by file, line and column. */
	readonly issues: readonly Issue[];
}

/**
 * Reads, types and checks all canonical files of a folder; reports every fault and throws none. `digestOf`: SHA-256 in
 * hexadecimal of the files, asked for where they have no error. `today`: what lies behind it has not happened.
 */
export function readFolder(
	folder: SourceFolder,
	digestOf: (folder: SourceFolder) => string,
	today: IsoDate = dayOfTheClock(),
	onRule?: (name: string) => void
): GeodataReading {
	if (folder.items('') === null) return { geodata: null, issues: [missingFolder(folder.name)] };
	const { draft, issues } = folderChecker(today, onRule)(folder);
	const hasError = issues.some((issue) => issue.severity === 'error');
	if (hasError) return { geodata: null, issues };
	return {
		geodata: assembleGeodata(draft, digestOf(folder)),
		issues: [...issues, ...ofRule('word-hints', wordHints(draft))].sort(compareIssues)
	};
}

/** In the time zone of Greenwich. */
function dayOfTheClock(): IsoDate {
	return dateOfDayNumber(Math.floor(Date.now() / 86_400_000));
}

function missingFolder(file: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'no such folder',
			expected: 'the folder of the canonical geodata',
			remedy: 'correct the path, or run the command from the top of the repository'
		}
	);
}
