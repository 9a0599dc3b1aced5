import type { Issue } from '../../lib/check/issue';

/** The issues as a log of SARIF 2.1.0 (OASIS), which editors and code hosts read. */
export function sarifReport(issues: readonly Issue[]) {
	return {
		$schema:
			'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'Behind the Line, geodata check', rules: rulesOf(issues) } },
				columnKind: 'utf16CodeUnits',
				results: issues.map(resultOf)
			}
		]
	};
}

/** The rules that the results name, each once. */
function rulesOf(issues: readonly Issue[]) {
	return [...new Set(issues.map(({ rule }) => rule))].sort().map((id) => ({ id }));
}

function resultOf(issue: Issue) {
	const { severity, file, line, column, record, field, rule, found, expected, remedy } = issue;
	const name = [record, field].filter((part) => part !== '').join(' ');
	return {
		ruleId: rule,
		level: severity,
		message: {
			text: `${record === '' ? '' : `${record}: `}found ${found}; expected ${expected}. Remedy: ${remedy}`
		},
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: encodeURI(file) },
					region: { startLine: line, startColumn: column }
				},
				...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name }] })
			}
		]
	};
}
