import { errorAt, warningAt, type Issue } from '../issue';
import { readUtf8 } from '../utf8-text';

/** The text of a file that somebody has opened, and what is said of its bytes. */
export interface OpenedText {
	/** With LF line ends and without a byte-order mark; null: it is no text, or too large a one. */
	readonly text: string | null;
	/** Errors where there is no text; else warnings of what saving puts right. */
	readonly issues: readonly Issue[];
}

/** Larger files are no geodata, bytes: the largest canonical file has less than a tenth of it. */
export const mostOpenedBytes = 20_000_000;

/** How much of the beginning tells what a file is, bytes. */
const headBytes = 4096;

/**
 * Reads the bytes of a file that somebody has opened. Never throws. `name`: as it is printed; `size`: of the whole file, of
 * which `bytes` may be but the beginning where it is too large.
 */
export function openedText(name: string, bytes: Uint8Array, size = bytes.length): OpenedText {
	const refusal =
		size > mostOpenedBytes ? tooLarge(name, size) : (foreignForm(name, bytes) ?? null);
	if (refusal !== null) return { text: null, issues: [refusal] };
	const { text, issues } = readUtf8(name, bytes);
	if (text === null) return { text, issues };
	const marked = text.startsWith('\uFEFF');
	const plain = (marked ? text.slice(1) : text).replaceAll('\r\n', '\n');
	const layout = [
		...(marked ? ['a byte-order mark'] : []),
		...(text.includes('\r\n') ? ['CRLF line ends'] : [])
	];
	return { text: plain, issues: layout.map((found) => putRight(name, found)) };
}

const start = (file: string) => ({ file, line: 1, column: 1 });

function tooLarge(file: string, size: number): Issue {
	return errorAt(start(file), {
		record: '',
		found: `a file of ${(size / 1e6).toFixed(1)} MB`,
		expected: `a text of at most ${mostOpenedBytes / 1e6} MB`,
		remedy: 'simplify its outlines (1e-5 of a degree is a metre), or part it, before you open it'
	});
}

/** The issue of bytes that are told by their beginning to be something else than UTF-8 text; undefined: they are not. */
function foreignForm(file: string, bytes: Uint8Array): Issue | undefined {
	const head = bytes.subarray(0, headBytes);
	const begins = (...values: number[]) => values.every((value, i) => head[i] === value);
	const form = forms.find(({ signature }) => begins(...signature));
	if (form !== undefined) return foreign(file, form.found, form.remedy);
	const zeros = head.filter((byte) => byte === 0).length;
	if (zeros === 0) return undefined;
	// Latin letters and digits take every other byte of UTF-16.
	return zeros > head.length / 4 && zeros < (head.length * 3) / 4
		? foreign(file, 'text in UTF-16', saveAsUtf8)
		: foreign(file, 'bytes that are no text', 'open the CSV or GeoJSON file itself');
}

const saveAsUtf8 = 'save the file again with the encoding UTF-8';

const forms: readonly {
	readonly signature: readonly number[];
	readonly found: string;
	readonly remedy: string;
}[] = [
	{ signature: [0xff, 0xfe], found: 'text in UTF-16', remedy: saveAsUtf8 },
	{ signature: [0xfe, 0xff], found: 'text in UTF-16', remedy: saveAsUtf8 },
	{
		signature: [0x50, 0x4b, 0x03, 0x04],
		found: 'a zip archive (as .xlsx, .kmz and zipped Shapefiles are)',
		remedy: 'unpack it, or export the table as CSV and the layer as GeoJSON'
	},
	{ signature: [0x1f, 0x8b], found: 'a gzip archive', remedy: 'unpack it first' },
	{
		signature: [0xd0, 0xcf, 0x11, 0xe0],
		found: 'an old Excel workbook',
		remedy: 'save the sheet as CSV in UTF-8'
	}
];

function foreign(file: string, found: string, remedy: string): Issue {
	return errorAt(start(file), {
		record: '',
		found,
		expected: 'a CSV, GeoJSON or JSON file in UTF-8',
		remedy
	});
}

function putRight(file: string, found: string): Issue {
	return warningAt(start(file), {
		record: '',
		found,
		expected: 'UTF-8 text with LF line ends and no byte-order mark',
		remedy: 'nothing: saving the file puts it right'
	});
}
