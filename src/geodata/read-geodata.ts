import { statSync } from 'node:fs';
import { normalize } from 'node:path/posix';
import { compareIssues, errorAt, type Issue } from '../lib/check/issue';
import { rules } from './rules/rules';
import { wordHints } from './rules/words';
import { assembleGeodata } from './assemble/assemble';
import { digestOf } from './read/digest';
import { readDraft } from './read/draft';
import type { Geodata } from './assemble/geodata';

export interface GeodataReading {
	/** Null when an issue is an error. */
	readonly geodata: Geodata | null;
	/** All issues, by file, line and column. */
	readonly issues: readonly Issue[];
}

/** Reads, types and checks all canonical files below `folder`; reports every fault and throws none. */
export function readGeodata(folder: string): GeodataReading {
	const path = normalize(folder).replace(/\/$/, '');
	if (!isFolder(path)) return { geodata: null, issues: [missingFolder(path)] };
	const { draft, issues: faults } = readDraft(path);
	const issues = [...faults, ...rules.flatMap((rule) => rule(draft))];
	const hasError = issues.some((issue) => issue.severity === 'error');
	if (hasError) return { geodata: null, issues: issues.sort(compareIssues) };
	return {
		geodata: assembleGeodata(draft, digestOf(path)),
		issues: [...issues, ...wordHints(draft)].sort(compareIssues)
	};
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
