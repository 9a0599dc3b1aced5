import type { Issue } from '../../lib/check/issue';
import { condensed } from './condensed';

/**
 * The issues as commands of a GitHub workflow, which stand beside the lines of a pull request.
 * Source of the form: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function githubReport(issues: readonly Issue[]): string {
	return condensed(issues)
		.map(({ issue, more }) => commandOf(more === null ? issue : withMore(issue, more)))
		.join('\n');
}

/** A pull request shows ten notes of a step. */
function withMore(issue: Issue, more: string): Issue {
	return { ...issue, found: `${issue.found} (${more})` };
}

function commandOf(issue: Issue) {
	const { severity, file, line, column, record, field, found, expected, remedy } = issue;
	const properties = { file, line, col: column, title: record === '' ? 'geodata' : record };
	const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
	const message = [
		...(field === '' ? [] : [`field: ${field}`]),
		`found: ${found}`,
		`expected: ${expected}`,
		`remedy: ${remedy}`
	].join('\n');
	return `::${severity} ${written.join(',')}::${data(message)}`;
}

const data = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
	data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
