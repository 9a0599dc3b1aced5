import { errorAt, type Issue } from '../issue';
import type { SourceFile } from '../source-folder';
import { readUtf8 } from '../utf8-text';

/** The text of a file without its byte-order mark, and what is wrong with the bytes. */
export interface TextFile {
	readonly file: string;
	/** Null: missing or not UTF-8. */
	readonly text: string | null;
	readonly issues: readonly Issue[];
}

/**
 * `repository`: a canonical file, with one layout. `reader`: a file that somebody brings, whose line ends and
 * byte-order mark change nothing.
 */
export type TextOrigin = 'repository' | 'reader';

const byteOrderMark = '\uFEFF';

/** Reads UTF-8 text. Never throws. */
export function readTextFile(
	{ file, bytes }: SourceFile,
	origin: TextOrigin = 'repository'
): TextFile {
	if (bytes === null) return { file, text: null, issues: [missingFile(file, origin)] };
	const { text, issues: broken } = readUtf8(file, bytes);
	if (text === null) return { file, text, issues: broken };
	const issues =
		origin === 'reader' ? [] : [...markIssues(file, text), ...lineEndIssues(file, text)];
	return { file, text: text.startsWith(byteOrderMark) ? text.slice(1) : text, issues };
}

const missing: Readonly<
	Record<TextOrigin, { readonly expected: string; readonly remedy: string }>
> = {
	repository: {
		expected: 'this file, as geodata/README.md describes it',
		remedy: 'restore it from the repository'
	},
	reader: { expected: 'a file that can be read', remedy: 'correct the path' }
};

function missingFile(file: string, origin: TextOrigin): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'no such file, or one that cannot be opened',
			...missing[origin]
		}
	);
}

function markIssues(file: string, text: string): Issue[] {
	if (!text.startsWith(byteOrderMark)) return [];
	return [
		errorAt(
			{ file, line: 1, column: 1 },
			{
				record: '',
				found: 'a byte-order mark (EF BB BF) before the first character',
				expected: 'UTF-8 text without a byte-order mark',
				remedy: 'save the file as "UTF-8", not "UTF-8 with BOM"'
			}
		)
	];
}

/** The data version is a digest of the bytes: other line ends would give the same data another version. */
function lineEndIssues(file: string, text: string): Issue[] {
	const at = text.indexOf('\r');
	if (at < 0) return [];
	const line = text.slice(0, at).split('\n').length;
	return [
		errorAt(
			{ file, line, column: at - text.lastIndexOf('\n', at) },
			{
				record: '',
				found: 'a carriage return (CRLF line ends, as Windows editors write them)',
				expected: 'LF line ends',
				remedy: 'set the line ends to LF in the editor and save the file again'
			}
		)
	];
}
