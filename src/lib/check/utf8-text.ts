import { foreignBytes, foreignIssue } from './foreign-content';
import { errorAt, type Issue } from './issue';

/** Text of a file's bytes, and what is wrong with them. */
export interface Utf8Reading {
	/** As it stands, with its byte-order mark; null: the bytes are not UTF-8. */
	readonly text: string | null;
	readonly issues: readonly Issue[];
}

/** Reads the bytes of a file as UTF-8; `file` is its name as it is printed. Never throws. */
export function readUtf8(file: string, bytes: Uint8Array): Utf8Reading {
	const foreign = foreignBytes(bytes);
	if (foreign !== null) return { text: null, issues: [foreignIssue(file, foreign, 'UTF-8 text')] };
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { text, issues: [] };
	} catch {
		return { text: null, issues: [invalidUtf8(file, bytes)] };
	}
}

function invalidUtf8(file: string, bytes: Uint8Array): Issue {
	const valid = bytes.subarray(0, firstInvalidByte(bytes));
	// Streaming leaves out the begun character at the end, which is where the fault starts.
	const before = new TextDecoder('utf-8').decode(valid, { stream: true });
	const lines = before.split('\n');
	return errorAt(
		{ file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
		{
			record: '',
			found: 'bytes that are not UTF-8 (an older encoding such as Windows-1251?)',
			expected: 'UTF-8 text',
			remedy: 'save the file again with the encoding UTF-8',
			rule: 'encoding'
		}
	);
}

/** Length of the longest prefix that may begin valid text; by bisection, as every shorter prefix may too. */
function firstInvalidByte(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (prefixDecodes(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}

function prefixDecodes(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
