/**
 * JSON as people and diffs read it: two spaces of indent, but an array of plain values (a position, a list
 * of ids) on one line.
 */
export function formatJson(value: unknown, indent = ''): string {
	const inner = `${indent}  `;
	if (Array.isArray(value)) {
		if (value.every(isPlain)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
		const items = value.map((item) => inner + formatJson(item, inner));
		return `[\n${items.join(',\n')}\n${indent}]`;
	}
	if (isPlain(value)) return JSON.stringify(value);
	const members = Object.entries(value as object)
		.filter(([, member]) => member !== undefined)
		.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${formatJson(member, inner)}`);
	return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

function isPlain(value: unknown): boolean {
	return value === null || typeof value !== 'object';
}
