import { errorAt, type Issue } from '../../lib/check/issue';
import type { SourceFile } from '../../lib/check/source-folder';
import { readUtf8 } from '../../lib/check/utf8-text';

/** Encodings that can be asked for; without one a file is UTF-8, or UTF-16 where its first bytes say so. */
export const encodings = ['utf-8', 'windows-1251'] as const;
export type Encoding = (typeof encodings)[number];

export interface BroughtText {
	/** Without a byte-order mark, lines ended by LF; null: there is an issue. */
	readonly text: string | null;
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

const megabyte = 1_000_000;

/** Largest text that is read, bytes: the parsers hold all of it in memory, several times over. */
export const largestText = 64 * megabyte;

/** The text of a file that somebody brings; `largest`: bytes that its format is read up to. Never throws. */
export function broughtText(
	{ file, bytes }: SourceFile,
	encoding: Encoding | null,
	largest = largestText
): BroughtText {
	if (bytes === null) return refused(file, ...missing);
	if (bytes.length === 0)
		return refused(file, 'an empty file', 'the table or the shapes', 'export it again');
	if (bytes.length > largest) return refused(file, ...tooLarge(bytes.length, largest));
	if (isZip(bytes)) return refused(file, ...archived);
	const wide = wideEncodingOf(bytes);
	if (wide !== null) {
		return read(new TextDecoder(wide).decode(bytes), [`text in ${wide.toUpperCase()}`]);
	}
	if (encoding === 'windows-1251') return inWindows1251(file, bytes);
	const { text, issues } = readUtf8(file, bytes);
	if (text === null) return { text, repairs: [], issues: issues.map(withEncoding) };
	return read(text, []);
}

const missing = [
	'no such file, or one that cannot be opened (a folder?)',
	'a file that can be read',
	'correct the path'
] as const;

const archived = [
	'a zip, such as an Excel workbook (.xlsx)',
	'a table as text',
	'in Excel: Save as, "CSV UTF-8"; name shapes .kmz or .zip'
] as const;

export function tooLarge(length: number, largest: number): readonly [string, string, string] {
	return [
		`a file of ${(length / megabyte).toFixed(0)} MB`,
		`at most ${largest / megabyte} MB of this form`,
		'leave out what is not needed, or split the file'
	];
}

function refused(file: string, found: string, expected: string, remedy: string): BroughtText {
	const issue = errorAt({ file, line: 1, column: 1 }, { record: '', found, expected, remedy });
	return { text: null, repairs: [], issues: [issue] };
}

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Of the byte-order mark that Excel writes before "Unicode text". */
function wideEncodingOf([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function inWindows1251(file: string, bytes: Uint8Array): BroughtText {
	const { text } = readUtf8(file, bytes);
	const isUtf8 = text !== null && /[^\0-\x7f]/.test(text);
	if (!isUtf8) return read(new TextDecoder('windows-1251').decode(bytes), ['text in Windows-1251']);
	const found = 'UTF-8 text, where --encoding says Windows-1251';
	return refused(file, found, 'text in Windows-1251', 'leave out --encoding');
}

function withEncoding(issue: Issue): Issue {
	return {
		...issue,
		remedy: 'run it again with --encoding windows-1251, or save the file as UTF-8'
	};
}

function read(text: string, repairs: readonly string[]): BroughtText {
	const marked = text.startsWith('\uFEFF');
	return {
		text: (marked ? text.slice(1) : text).replace(/\r\n?/g, '\n'),
		repairs: [...repairs, ...(marked ? ['text behind a byte-order mark'] : [])],
		issues: []
	};
}
