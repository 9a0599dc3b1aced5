import { assembleGeodata } from '../assemble/assemble';
import type { Geodata } from '../assemble/geodata';
import { compareIssues, errorAt, type Issue } from '../issue';
import { readDraft } from '../read/draft';
import { rules } from '../rules/rules';
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
 * hexadecimal of the files, asked for where they have no error.
 */
export function readFolder(
	folder: SourceFolder,
	digestOf: (folder: SourceFolder) => string
): GeodataReading {
	if (folder.items('') === null) return { geodata: null, issues: [missingFolder(folder.name)] };
	const { draft, issues: faults } = readDraft(folder);
	const issues = [...faults, ...rules.flatMap((rule) => rule(draft))];
	const hasError = issues.some((issue) => issue.severity === 'error');
	if (hasError) return { geodata: null, issues: issues.sort(compareIssues) };
	return {
		geodata: assembleGeodata(draft, digestOf(folder)),
		issues: [...issues, ...wordHints(draft)].sort(compareIssues)
	};
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
