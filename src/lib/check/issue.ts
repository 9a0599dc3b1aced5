export type Severity = 'error' | 'warning';

/** A place in a text file; line and column count from 1, the column in UTF-16 units. */
export interface Place {
	/** Path from where the command runs, e.g. `geodata/deposits/donetsk.geojson`. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** What stands there: the column of a table, or a property as `figures[0].unit`; left out: a record or a whole file. */
	readonly field?: string;
}

/** One thing that is wrong with the canonical data: what was found, what was expected, what to do. */
export interface Issue extends Place {
	/** Id or row key, e.g. `li-shevchenkivske`; empty when the fault belongs to the whole file. */
	readonly record: string;
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
	readonly severity: Severity;
	/** As of `Place`; empty: a record or a whole file. */
	readonly field: string;
	/** Lasting name of the rule that is broken, e.g. `unique-ids`; that of a reader where no rule is named. */
	readonly rule: string;
}

/** A place that is looked for when it is read: most are of issues that there are not. `nameField` names what stands there. */
export function placeWhenAsked(
	file: string,
	find: () => Omit<Place, 'file'>,
	nameField: () => string = () => ''
): Place {
	let found: Omit<Place, 'file'> | null = null;
	const place = () => (found ??= find());
	return {
		file,
		get line() {
			return place().line;
		},
		get column() {
			return place().column;
		},
		get field() {
			return nameField();
		}
	};
}

/** What is said of a place; `rule` is the name of the rule or of the part of a reader that says it. */
type Finding = Omit<Issue, keyof Place | 'severity' | 'rule'> & { readonly rule?: string };

/** The rule of a finding that names none: a value that is not what its field takes. */
const ruleOfValues = 'value';

export function errorAt(place: Place, finding: Finding): Issue {
	return issueAt(place, finding, 'error');
}

export function warningAt(place: Place, finding: Finding): Issue {
	return issueAt(place, finding, 'warning');
}

function issueAt({ file, line, column, field = '' }: Place, finding: Finding, severity: Severity) {
	const { record, found, expected, remedy, rule = ruleOfValues } = finding;
	return {
		...{ file, line, column, record: visible(record) },
		...{ found: visible(found), expected: visible(expected), remedy: visible(remedy) },
		...{ severity, field: visible(field), rule }
	};
}

/** The same issues under the name of a rule. */
export function ofRule(rule: string, issues: readonly Issue[]): readonly Issue[] {
	return issues.map((issue) => ({ ...issue, rule }));
}

/** Characters that nobody sees, or that stand for what was lost: a message would hide what it is about. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFFFD]/gu;

/** Text with each invisible or broken character written as `\u200b`. */
export function visible(text: string): string {
	return text.replace(
		unseen,
		(character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
	);
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

/** A line each: the field where there is one, found, expected, remedy. */
export function whatOf({ field, found, expected, remedy }: Issue): readonly string[] {
	return [
		...(field === '' ? [] : [`  field     ${field}`]),
		...[`  found     ${found}`, `  expected  ${expected}`, `  remedy    ${remedy}`]
	];
}

/** Where it is, then what. */
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
