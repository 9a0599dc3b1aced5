import { countIssues, summariseIssues, whatOf, whereOf, type Issue } from '../../lib/check/issue';
import { condensed } from './condensed';
import { excerptOf } from './excerpt';
import { githubReport } from './github';
import { sarifReport } from './sarif';

/** How a check prints what it found. */
export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What prints in a terminal; `none` for a file or a pipe. */
export interface Paint {
	readonly error: (text: string) => string;
	readonly warning: (text: string) => string;
	readonly faint: (text: string) => string;
}

const as = (text: string): string => text;
export const none: Paint = { error: as, warning: as, faint: as };

const ansi = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
export const colours: Paint = { error: ansi(31), warning: ansi(33), faint: ansi(2) };

/** Every issue with its line and a caret under the place, then one summary. `textOf`: null where a file cannot be read. */
export function textReport(
	issues: readonly Issue[],
	textOf: (file: string) => string | null,
	paint: Paint = none
): string {
	const blocks = condensed(issues).map(({ issue, more }) => {
		const text = textOf(issue.file);
		const excerpt = text === null ? null : excerptOf(text, issue);
		const shown = excerpt
			? [`  ${paint.faint(excerpt.line)}`, `  ${paint[issue.severity](excerpt.caret)}`]
			: [];
		return [
			paint[issue.severity](whereOf(issue)),
			...shown,
			...whatOf(issue),
			...(more ? [`  ${more}`] : [])
		].join('\n');
	});
	return [...blocks, summariseIssues(issues)].join('\n\n');
}

/** What a machine reads of the issues; of none, that there are none. */
export function machineReport(
	format: Exclude<ReportFormat, 'text'>,
	issues: readonly Issue[]
): string {
	switch (format) {
		case 'json':
			return JSON.stringify({ summary: countIssues(issues), issues }, null, '\t');
		case 'github':
			return githubReport(issues);
		case 'sarif':
			return JSON.stringify(sarifReport(issues), null, '\t');
		default:
			return format satisfies never;
	}
}
