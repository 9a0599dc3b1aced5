import { errorAt, type Issue } from '../issue';
import { foreignIssue, foreignText } from '../foreign-content';
import type { SourceFile, Unread } from '../source-folder';
import { readUtf8 } from '../utf8-text';
import { brokenLetters } from './broken-letters';

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
	{ file, bytes, unread }: SourceFile,
	origin: TextOrigin = 'repository'
): TextFile {
	if (bytes === null) return { file, text: null, issues: [missingFile(file, origin, unread)] };
	const { text: marked, issues: broken } = readUtf8(file, bytes);
	if (marked === null) return { file, text: marked, issues: broken };
	const text = marked.startsWith(byteOrderMark) ? marked.slice(1) : marked;
	const other = foreignText(text);
	if (other !== null)
		return { file, text: null, issues: [foreignIssue(file, other, missing[origin].expected)] };
	if (origin === 'reader') return { file, text, issues: [] };
	const issues = [
		...markIssues(file, marked),
		...lineEndIssues(file, marked),
		...brokenLetters(file, text)
	];
	return { file, text, issues };
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

/** What stands in place of a file, and what to do; missing: as if there was none. */
const standsThere: Readonly<Partial<Record<Unread, readonly [found: string, remedy: string]>>> = {
	folder: ['a folder', 'put the file in its place'],
	'dangling-link': ['a link that leads nowhere', 'put the file in its place, or mend the link'],
	forbidden: [
		'a file that may not be read',
		'allow its reading: chmod +r, and the folders above it'
	],
	'too-large': [
		'a file of more than 100 MB',
		'look whether it is the right file, and part or simplify it'
	]
};

function missingFile(file: string, origin: TextOrigin, unread: Unread = 'missing'): Issue {
	const { expected, remedy } = missing[origin];
	const [found, other] = standsThere[unread] ?? [
		'no such file, or one that cannot be opened',
		remedy
	];
	const finding = { record: '', found, expected, remedy: other, rule: 'missing-file' };
	return errorAt({ file, line: 1, column: 1 }, finding);
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
				remedy:
					'save the file as "UTF-8", not "UTF-8 with BOM", or run `npm run geodata -- format`',
				rule: 'byte-order-mark'
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
				remedy:
					'set the line ends to LF in the editor and save the file again, or run `npm run geodata -- format`',
				rule: 'line-ends'
			}
		)
	];
}
