import { readJsonText, type JsonReading } from '../../lib/check/json-text';
import { readTextFile, type TextOrigin } from './text-file';

/** Reads one JSON file; every fault of the text is an issue, none is thrown. */
export function readJson(file: string, origin: TextOrigin = 'repository'): JsonReading {
	const { text, issues } = readTextFile(file, origin);
	if (text === null) return { document: null, issues };
	const reading = readJsonText(file, text);
	return { ...reading, issues: [...issues, ...reading.issues] };
}
