import { topologyPaths } from '../../../lib/check/read/layers';
import { pathsBelow, type SourceFolder } from '../../../lib/check/source-folder';
import { cellsNote } from './cells-note';
import { readRecords, rowNames } from './read-records';
import type { RawRecord } from './raw-record';
import { recordChanges, type RecordChange } from './record-change';

/** What differs in a file, or in the files of the deposits together. */
export interface FileChange {
	/** Below the folder. */
	readonly path: string;
	readonly kind: 'added' | 'removed' | 'changed';
	readonly records: readonly RecordChange[];
	/** What is to be said of the file as a whole; empty: nothing. */
	readonly note: string;
}

/** Texts and what is made of other files hold no records. */
const texts = /\.md$|^schema\//;
/** It is on one machine only. */
const left = ['local'];

/** Every file that differs between two folders, of those that are asked for, by path; the deposits of all oblasts first, as one. */
export function fileChanges(
	before: SourceFolder,
	after: SourceFolder,
	isAsked: (path: string) => boolean = () => true
): readonly FileChange[] {
	const paths = changedPaths(before, after).filter(isAsked);
	const ofDeposits = paths.filter((path) => path.startsWith('deposits/'));
	const others = paths.filter((path) => !path.startsWith('deposits/'));
	return [
		...(ofDeposits.length === 0 ? [] : [depositChanges(before, after, ofDeposits)]),
		...others.map((path) => changeOfFile(path, before.bytes(path), after.bytes(path)))
	];
}

/** Paths of the files whose bytes differ. */
export function changedPaths(before: SourceFolder, after: SourceFolder): readonly string[] {
	const paths = new Set([...pathsBelow(before, '', left), ...pathsBelow(after, '', left)]);
	return [...paths].sort().filter((path) => !isSame(before.bytes(path), after.bytes(path)));
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
	return one === null || other === null ? one === other : Buffer.compare(one, other) === 0;
}

/** A deposit that moves to the file of another oblast is still the same deposit. */
function depositChanges(
	before: SourceFolder,
	after: SourceFolder,
	paths: readonly string[]
): FileChange {
	const faults: string[] = [];
	const all = (folder: SourceFolder, side: string) =>
		paths.flatMap((path): readonly RawRecord[] => {
			const bytes = folder.bytes(path);
			const reading = bytes === null ? { records: [] } : readRecords(path, bytes, path);
			if ('records' in reading) return reading.records;
			faults.push(`${path} ${side} cannot be read: ${reading.why}.`);
			return [];
		});
	const [old, now] = [all(before, 'of the base'), all(after, 'of the new data')];
	const records = recordChanges(old, now, [({ id }) => id]);
	return { path: 'deposits', kind: 'changed', records, note: faults.join(' ') };
}

function changeOfFile(
	path: string,
	before: Uint8Array | null,
	after: Uint8Array | null
): FileChange {
	const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
	if (texts.test(path)) return { path, kind, records: [], note: 'Text, not data.' };
	const topology = topologyPaths.find((one) => one === path);
	if (topology !== undefined) return { path, kind, records: [], note: cellsNote(before, after) };
	const [old, now] = [before, after].map((bytes) =>
		bytes === null ? { records: [] } : readRecords(path, bytes, null)
	) as [ReturnType<typeof readRecords>, ReturnType<typeof readRecords>];
	if ('why' in old) return unread(path, kind, 'of the base', old.why);
	if ('why' in now) return unread(path, kind, 'of the new data', now.why);
	const records = recordChanges(old.records, now.records, rowNames(path));
	const note = records.length === 0 ? 'Another layout; every record says the same.' : '';
	return { path, kind, records, note };
}

function unread(path: string, kind: FileChange['kind'], side: string, why: string): FileChange {
	return { path, kind, records: [], note: `The file ${side} cannot be read as records: ${why}.` };
}
