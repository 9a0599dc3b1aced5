export type Severity = 'error' | 'warning';

/** A place in a text file; line and column count from 1, the column in UTF-16 units. */
export interface Place {
	/** Path from where the command runs, e.g. `geodata/deposits/donetsk.geojson`. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** One thing that is wrong with the canonical data: what was found, what was expected, what to do. */
export interface Issue extends Place {
	/** Id or row key, e.g. `li-shevchenkivske`; empty when the fault belongs to the whole file. */
	readonly record: string;
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
	readonly severity: Severity;
}

/** A place that is looked for when its line or column is read: most are of issues that there are not. */
export function placeWhenAsked(file: string, find: () => Omit<Place, 'file'>): Place {
	let found: Omit<Place, 'file'> | null = null;
	const place = () => (found ??= find());
	return {
		file,
		get line() {
			return place().line;
		},
		get column() {
			return place().column;
		}
	};
}

type Finding = Omit<Issue, keyof Place | 'severity'>;

export function errorAt(place: Place, finding: Finding): Issue {
	return { ...pick(place), ...finding, severity: 'error' };
}

export function warningAt(place: Place, finding: Finding): Issue {
	return { ...pick(place), ...finding, severity: 'warning' };
}

/** `place` without whatever else the object carries. */
function pick({ file, line, column }: Place): Place {
	return { file, line, column };
}

/** The order in which issues are printed: file, then line, then column. */
export function compareIssues(a: Issue, b: Issue): number {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** `file:line:column record`. */
export function whereOf({ file, line, column, record, severity }: Issue): string {
	const mark = severity === 'warning' ? ' (warning)' : '';
	return `${file}:${line}:${column}${record === '' ? '' : ` ${record}`}${mark}`;
}

/** Three lines: found, expected, remedy. */
export function whatOf({ found, expected, remedy }: Issue): readonly string[] {
	return [`  found     ${found}`, `  expected  ${expected}`, `  remedy    ${remedy}`];
}

/** Four lines: where it is, then what. */
export function formatIssue(issue: Issue): string {
	return [whereOf(issue), ...whatOf(issue)].join('\n');
}

export interface IssueCounts {
	readonly errors: number;
	readonly warnings: number;
	readonly files: number;
}

export function countIssues(issues: readonly Issue[]): IssueCounts {
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	const files = new Set(issues.map((issue) => issue.file)).size;
	return { errors, warnings: issues.length - errors, files };
}

/** `3 errors, 1 warning in 2 files`. */
export function summariseIssues(issues: readonly Issue[]): string {
	const { errors, warnings, files } = countIssues(issues);
	return `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')} in ${countOf(files, 'file')}`;
}

/** `1 file`, `2 files`. */
export function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
