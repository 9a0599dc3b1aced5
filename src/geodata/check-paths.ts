import { readFolder } from '../lib/check/geodata/read-folder';
import { compareIssues, countIssues, countOf, type Issue } from '../lib/check/issue';
import { printedPath } from '../lib/check/source-folder';
import { askedPaths } from './asked-paths';
import { describeGeodata } from './check';
import { defaultFolder, unknown, type Command } from './command';
import { asCommitted, unsaidSinceCommit } from './committed';
import { digestOf } from './digest';
import { diskFolder, readOnce } from './disk-folder';
import { textsOnce } from './texts-once';
import { changesTold } from './report/changes-told';
import { colours, machineReport, none, textReport } from './report/formats';

/** Where text goes to. */
export interface Terminal {
	readonly isTTY?: boolean;
	readonly hasColors?: () => boolean;
	readonly write?: (text: string) => unknown;
}

/** What a check prints, and with what it exits. */
export interface CheckOutput {
	readonly out: string;
	readonly error: string;
	/** 0: no error in what was asked for; 1: one or more; 2: the paths were not understood. */
	readonly code: 0 | 1 | 2;
}

/**
 * Checks a folder of geodata and tells the issues of the paths that were asked for. `terminal`: where text goes to; one
 * that shows colours gets them.
 */
export function checkPaths(
	{ paths, format }: Extract<Command, { name: 'check' }>,
	terminal: Terminal
): CheckOutput {
	const asked = askedPaths(paths, defaultFolder);
	if ('found' in asked) {
		const { found, expected } = unknown(asked.found, asked.expected);
		return { out: '', error: `${found}\n${expected}`, code: 2 };
	}
	const progress = progressOn(terminal);
	const folder = readOnce(diskFolder(asked.folder), progress.step);
	const reading = readFolder(folder, digestOf, undefined, progress.step);
	const { geodata } = reading;
	const committed = asCommitted(folder);
	const unsaid = committed === null ? [] : unsaidSinceCommit(folder, committed);
	const issues = [...reading.issues, ...unsaid].sort(compareIssues);
	progress.end();
	const [told, left] = [true, false].map((isAsked) =>
		issues.filter(({ file }) => asked.has(file) === isAsked)
	) as [Issue[], Issue[]];
	const code = countIssues(told).errors > 0 ? 1 : 0;
	if (format !== 'text') return { out: machineReport(format, told), error: '', code };
	const isAsked = (path: string) => asked.has(printedPath(folder, path));
	const hasColours = terminal.isTTY === true && terminal.hasColors?.() === true;
	const text = [
		...(told.length > 0 ? [textReport(told, textsOnce(), hasColours ? colours : none)] : []),
		...elsewhere(left),
		...(committed === null ? [] : sinceCommit(changesTold(committed, folder, isAsked))),
		...(geodata === null ? [] : [describeGeodata(geodata)])
	].join('\n\n');
	return code === 0 ? { out: text, error: '', code } : { out: '', error: text, code };
}

/** What was changed since the last commit: a check cannot know a wrong number that could be right. */
function sinceCommit(changes: readonly string[]): readonly string[] {
	if (changes.length === 0) return [];
	const title = 'Changed since the last commit (npm run geodata -- diff tells what that moves):';
	return [[title, ...changes.map((change) => `  ${change}`)].join('\n')];
}

/** A check that is done sooner needs no sign of life, ms. */
const silence = 1000;

/** Says on a terminal what the check is at, once it takes long; the line goes when the check ends. */
function progressOn({ isTTY, write }: Terminal): { step: (name: string) => void; end: () => void } {
	const started = performance.now();
	let isShown = false;
	const show = (text: string) => write?.(`\r\u001b[K${text}`);
	return {
		step: (name) => {
			const elapsed = performance.now() - started;
			if (isTTY !== true || elapsed < silence) return;
			isShown = true;
			show(`${(elapsed / 1000).toFixed(0)} s  ${name}`);
		},
		end: () => {
			if (isShown) show('');
		}
	};
}

/** What the paths leave out. */
function elsewhere(left: readonly Issue[]): readonly string[] {
	if (left.length === 0) return [];
	const { errors, warnings } = countIssues(left);
	const counts = `${countOf(errors, 'error')} and ${countOf(warnings, 'warning')}`;
	return [`In files that were not asked for: ${counts}. Without a path, all are told.`];
}
