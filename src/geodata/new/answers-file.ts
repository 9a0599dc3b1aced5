import { errorAt, formatIssue } from '../../lib/check/issue';
import { readJson } from '../../lib/check/read/json-document';
import { diskFile } from '../disk-folder';
import type { Answers } from './question';

/** The answers of a file: an object of texts, numbers, true or false, and lists of them; or a message. */
export function readAnswersFile(file: string): Answers | string {
	const { document, issues } = readJson(diskFile(file), 'reader');
	if (document === null) return issues.map(formatIssue).join('\n\n');
	const { value, at } = document;
	const members =
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.entries(value)
			: null;
	const strange = members?.find(([, member]) => cellOf(member) === null);
	if (members === null || strange !== undefined) {
		const finding = { record: strange?.[0] ?? '', found: 'another value than an answer' };
		const expected = '{"field": "text", "field": 12.5, "field": ["one", "two"]}';
		const place = at(strange === undefined ? [] : [strange[0]]);
		return formatIssue(errorAt(place, { ...finding, expected, remedy: 'correct the file' }));
	}
	return new Map(members.map(([name, member]) => [name, cellOf(member) ?? '']));
}

function cellOf(value: unknown): string | null {
	if (value === null) return '';
	if (Array.isArray(value)) {
		const cells = value.map(cellOf);
		return cells.includes(null) ? null : cells.join(';');
	}
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
