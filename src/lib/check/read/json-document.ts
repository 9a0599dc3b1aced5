import { readJsonText, type JsonReading } from '../json-text';
import type { SourceFile } from '../source-folder';
import { readTextFile, type TextOrigin } from './text-file';

/** Reads one JSON file; every fault of the text is an issue, none is thrown. */
export function readJson(source: SourceFile, origin: TextOrigin = 'repository'): JsonReading {
	const { text, issues } = readTextFile(source, origin);
	if (text === null) return { document: null, issues };
	const reading = readJsonText(source.file, text);
	return { ...reading, issues: [...issues, ...reading.issues] };
}
