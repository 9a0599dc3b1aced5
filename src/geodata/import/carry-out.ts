import { readFolder } from '../../lib/check/geodata/read-folder';
import { formatIssue, summariseIssues, type Issue } from '../../lib/check/issue';
import { printedPath, type SourceFolder } from '../../lib/check/source-folder';
import type { CommandOutput } from '../command-output';
import { digestOf } from '../digest';
import { diskFolder } from '../disk-folder';
import { writeFiles } from '../write-files';
import { lineChanges } from './line-changes';
import { hasError, withFiles, type Proposal, type ProposedFile } from './proposal';

export interface Manner {
	/** Path of the geodata folder. */
	readonly folder: string;
	/** Tell what would be written, and write nothing. */
	readonly isDry: boolean;
}

/** Files in it are not shipped, and the check does not read them. */
const unread = 'local/';

/**
 * Writes what is proposed: all of it or nothing, and only after the folder as it would be has passed every check in
 * memory. A proposal that changes no byte writes nothing.
 */
export function carryOut(proposal: Proposal, { folder, isDry }: Manner): CommandOutput {
	const source = diskFolder(folder);
	const told = [...proposal.repairs.map((repair) => `read as ${repair}`)];
	const hints = proposal.issues.filter(({ severity }) => severity === 'warning');
	if (hasError(proposal.issues)) return refused(told, proposal.issues, folder);
	const changed = proposal.files.filter((file) => textOf(source, file.path) !== file.text);
	if (changed.length === 0) {
		const nothing = `Nothing to do: ${folder} has all of it already.`;
		return done([...told, ...hints.map(formatIssue), nothing]);
	}
	const judged = judge(source, changed).map((issue) => asBrought(issue, proposal));
	if (hasError(judged)) {
		return refused([...told, ...proposal.changes], judged, folder, 'With these changes ');
	}
	const lines = [...told, ...proposal.changes, ...[...hints, ...judged].map(formatIssue)];
	if (isDry) {
		return done([...lines, ...changed.flatMap((file) => preview(source, file)), dryEnd(folder)]);
	}
	writeFiles(folder, changed);
	const isShipped = changed.some(({ path }) => !path.startsWith(unread));
	return done([
		...lines,
		...changed.map(({ path }) => `wrote ${printedPath(source, path)}`),
		...(isShipped ? [checked] : [])
	]);
}

const checked =
	'The whole folder passes the check. Add a line to CHANGELOG.md that says what changed.';

function dryEnd(folder: string): string {
	return `Nothing was written: ${folder} is as it was (--dry-run).`;
}

function done(lines: readonly string[]): CommandOutput {
	return { out: lines.join('\n'), error: '', code: 0 };
}

function refused(
	lines: readonly string[],
	issues: readonly Issue[],
	folder: string,
	lead = ''
): CommandOutput {
	const end = `${lead}${lead === '' ? 'N' : 'the check finds errors, and n'}othing was written: ${folder} is as it was.`;
	const parts = [...issues.map(formatIssue), summariseIssues(issues), end];
	return { out: lines.join('\n'), error: parts.join('\n\n'), code: 1 };
}

/** Errors of the folder as it would be; where there are none, the hints that it does not have yet. */
function judge(source: SourceFolder, changed: readonly ProposedFile[]): readonly Issue[] {
	if (changed.every(({ path }) => path.startsWith(unread))) return [];
	const after = readFolder(withFiles(source, changed), digestOf).issues;
	if (hasError(after)) return after.filter(({ severity }) => severity === 'error');
	const before = new Set(readFolder(source, digestOf).issues.map(contentOf));
	return after.filter((issue) => !before.has(contentOf(issue)));
}

/** Errors of a folder of the disk as it would be with these files. */
export function faultsWith(folder: string, files: readonly ProposedFile[]): readonly Issue[] {
	const { issues } = readFolder(withFiles(diskFolder(folder), files), digestOf);
	return issues.filter(({ severity }) => severity === 'error');
}

/** The line of a file as it would be is of no use to somebody who has not got it. */
function asBrought(issue: Issue, { broughtAt }: Proposal): Issue {
	const place = broughtAt?.(issue) ?? null;
	return place === null ? issue : { ...issue, ...place };
}

/** What an issue says, wherever its line has moved to. */
function contentOf({ file, record, found, expected }: Issue): string {
	return JSON.stringify([file, record, found, expected]);
}

function preview(source: SourceFolder, { path, text }: ProposedFile): readonly string[] {
	const before = textOf(source, path);
	const verb = before === null ? 'would create' : 'would write';
	return [`${verb} ${printedPath(source, path)}:`, ...lineChanges(before, text)];
}

/** Null: there is no such file yet. */
function textOf(source: SourceFolder, path: string): string | null {
	const bytes = source.bytes(path);
	return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
