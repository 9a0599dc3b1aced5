import type { SourceFolder } from '../../lib/check/source-folder';
import { changeText, fieldText } from '../diff/records/field-change';
import { fileChanges, type FileChange } from '../diff/records/file-changes';
import type { RecordChange } from '../diff/records/record-change';

const mostRecords = 12;
const mostFields = 3;

/**
 * What a folder says otherwise than before, a line for each record. No rule knows a number that is wrong and could be right:
 * whoever wrote it sees it here. `isAsked`: of which files, by their path below the folder.
 */
export function changesTold(
	before: SourceFolder,
	now: SourceFolder,
	isAsked: (path: string) => boolean = () => true
): readonly string[] {
	const lines = fileChanges(before, now, isAsked).flatMap(linesOf);
	const left = lines.length - mostRecords;
	return [...lines.slice(0, mostRecords), ...(left > 0 ? [`and ${left} more`] : [])];
}

function linesOf({ path, kind, records, note }: FileChange): readonly string[] {
	if (records.length === 0) return [`${path} (${kind}): ${note}`];
	return records.map((record) => `${path} ${nameOf(record)} ${fieldsOf(record)}`);
}

const nameOf = ({ id, name }: RecordChange) =>
	name === '' || name === id ? id : `${id}, ${name},`;

function fieldsOf({ kind, fields }: RecordChange): string {
	const text = kind === 'changed' ? changeText : fieldText;
	const said = fields.slice(0, mostFields).map(text).join('; ');
	const left = fields.length - mostFields;
	return `${kind}: ${said}${left > 0 ? `; and ${left} more` : ''}`;
}
