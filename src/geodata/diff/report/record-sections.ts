import { sectionOf, type Column, type Section } from '../../../lib/export/document/document';
import { changeText, fieldText } from '../records/field-change';
import type { FileChange } from '../records/file-changes';
import type { ChangeKind, RecordChange } from '../records/record-change';
import { firstOf, leftOut } from './first-of';

/** Of a record that came or went, which has a word for every field. */
const mostFieldsOfWhole = 8;
const mostFields = 16;

/** One table of all files that differ, then one for each file with records. */
export function recordSections(files: readonly FileChange[], rows: number): readonly Section[] {
	if (files.length === 0) return [];
	return [
		sectionOf('Files that differ', fileColumns, files),
		...files
			.filter(({ records }) => records.length > 0)
			.map(({ path, records }) =>
				sectionOf(
					`Records of ${path}`,
					recordColumns,
					firstOf(records, rows),
					leftOut(records, rows)
				)
			)
	];
}

const count = (kind: ChangeKind): Column<FileChange> => ({
	name: kind[0]!.toUpperCase() + kind.slice(1),
	align: 'right',
	cell: ({ records }) => String(records.filter((record) => record.kind === kind).length)
});

const fileColumns: readonly Column<FileChange>[] = [
	{ name: 'File', align: 'left', cell: ({ path }) => path },
	...(['changed', 'added', 'removed'] as const).map(count),
	{ name: 'Of the file', align: 'left', cell: noteOf }
];

function noteOf({ kind, note }: FileChange): string {
	const state = { added: 'New file.', removed: 'No longer there.', changed: '' }[kind];
	return [state, note].filter((words) => words !== '').join(' ');
}

const recordColumns: readonly Column<RecordChange>[] = [
	{ name: 'Record', align: 'left', cell: ({ id }) => id },
	{ name: 'Name', align: 'left', cell: ({ id, name }) => (name === id ? '' : name) },
	{ name: 'State', align: 'left', cell: ({ kind }) => kind },
	{ name: 'What', align: 'left', cell: fieldsText }
];

function fieldsText({ kind, fields }: RecordChange): string {
	const most = kind === 'changed' ? mostFields : mostFieldsOfWhole;
	const said = firstOf(fields, most).map(kind === 'changed' ? changeText : fieldText);
	const rest = fields.length - most;
	return [...said, ...(rest > 0 ? [`and ${rest} more fields`] : [])].join('; ');
}
