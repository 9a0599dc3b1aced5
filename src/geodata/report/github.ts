import type { Issue } from '../../lib/check/issue';

/**
 * The issues as commands of a GitHub workflow, which stand beside the lines of a pull request.
 * Source of the form: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function githubReport(issues: readonly Issue[]): string {
	return issues.map(commandOf).join('\n');
}

function commandOf({ severity, file, line, column, record, found, expected, remedy }: Issue) {
	const properties = { file, line, col: column, title: record === '' ? 'geodata' : record };
	const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
	const message = [`found: ${found}`, `expected: ${expected}`, `remedy: ${remedy}`].join('\n');
	return `::${severity} ${written.join(',')}::${data(message)}`;
}

const data = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string =>
	data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
