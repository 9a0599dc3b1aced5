import { readFileSync } from 'node:fs';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { errorAt, type Issue } from '../../lib/check/issue';
import type { Progress } from './record';

/** The one CSV of a zip. */
export interface ArchivedCsv {
	/** Name as messages print it: that of the zip, then that of the file inside. */
	readonly file: string;
	readonly name: string;
	/** The whole zip. */
	readonly bytes: Uint8Array;
	/** Bytes of the CSV as the zip's directory has them. */
	readonly size: number;
}

export interface ArchiveReading {
	/** Null: there is an issue. */
	readonly csv: ArchivedCsv | null;
	readonly issues: readonly Issue[];
}

/** The CSV in a zip; one that is no zip, is cut off, or has none or several is an issue. */
export function openArchive(zip: string): ArchiveReading {
	const bytes = bytesOf(zip);
	if (bytes === null)
		return refused(zip, 'no such file, or one that cannot be opened', 'correct the path');
	const files = filesOf(bytes);
	if (files === null) {
		const [p, k] = bytes;
		return p === 0x50 && k === 0x4b
			? refused(zip, 'a zip that is cut off: its directory is missing', fetchAgain)
			: refused(zip, 'a file that is no zip', 'name the zip as it comes, not what is inside');
	}
	const tables = files.filter(({ name }) => isCsv(name));
	const [table, second] = tables;
	if (table === undefined) {
		return refused(zip, `no CSV, but ${namesOf(files)}`, 'fetch the control file of the source');
	}
	if (second !== undefined) {
		return refused(zip, `${tables.length} CSV files: ${namesOf(tables)}`, 'keep one year in a zip');
	}
	const csv = { ...table, file: `${zip}/${table.name}`, bytes };
	return { csv, issues: [] };
}

const fetchAgain = 'fetch the zip again';

function refused(file: string, found: string, remedy: string): ArchiveReading {
	const expected = 'a zip with one CSV, such as control_latest_2026.zip';
	const place = { file, line: 1, column: 1 };
	return { csv: null, issues: [errorAt(place, { record: '', found, expected, remedy })] };
}

function bytesOf(file: string): Uint8Array | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}

interface ArchivedFile {
	readonly name: string;
	readonly size: number;
}

/** What the directory at the end of the zip lists; null: there is none. */
function filesOf(bytes: Uint8Array): readonly ArchivedFile[] | null {
	const files: ArchivedFile[] = [];
	try {
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				files.push({ name, size: originalSize });
				return false;
			}
		});
		return files;
	} catch {
		return null;
	}
}

/** macOS adds a folder with notes of its own for each file. */
const isCsv = (name: string) => name.endsWith('.csv') && !name.startsWith('__MACOSX/');

const namesOf = (files: readonly ArchivedFile[]) =>
	files.map(({ name }) => name).join(', ') || 'nothing at all';

const chunkBytes = 65_536;
const secondsBetweenLines = 3;

/**
 * Reads the CSV piece by piece, because it would not fit into one text. `take` gets whole lines, and says whether it
 * wants more. A CSV that cannot be unpacked to its end is an issue.
 */
export function readLines(
	{ file, name, bytes, size }: ArchivedCsv,
	take: (lines: string) => boolean,
	progress: Progress
): readonly Issue[] {
	const unpacked = unpacking(name);
	const cut = wholeLines();
	let told = performance.now();
	for (let from = 0; from < bytes.length; from += chunkBytes) {
		const end = Math.min(from + chunkBytes, bytes.length);
		const chunks = unpacked.next(bytes.subarray(from, end));
		if (chunks === null) return [damaged(file)];
		for (const chunk of chunks) {
			const lines = cut.next(chunk);
			if (lines !== '' && !take(lines)) return [];
		}
		if (performance.now() - told < secondsBetweenLines * 1000) continue;
		told = performance.now();
		progress(`reading ${name}: ${Math.floor((100 * end) / bytes.length)} %`);
	}
	if (unpacked.size() !== size) return [damaged(file)];
	const rest = cut.rest();
	if (rest !== '') take(rest);
	return [];
}

function damaged(file: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'a packed file that is damaged, or packed in a way that is not known',
			expected: 'a zip that unpacks to its end (method deflate)',
			remedy: fetchAgain
		}
	);
}

/** Unpacks the file `name` of a zip as its bytes come; null: they are no zip any more. */
function unpacking(name: string) {
	let chunks: Uint8Array[] = [];
	let size = 0;
	let broken = false;
	const unzip = new Unzip((file) => {
		if (file.name !== name) return;
		file.ondata = (error, chunk) => {
			if (error !== null) broken = true;
			else {
				chunks.push(chunk);
				size += chunk.length;
			}
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	return {
		size: () => size,
		next: (bytes: Uint8Array): readonly Uint8Array[] | null => {
			chunks = [];
			try {
				unzip.push(bytes);
			} catch {
				return null;
			}
			return broken ? null : chunks;
		}
	};
}

/** Text up to the last line end, chunk by chunk; the begun line waits for the next. */
function wholeLines() {
	const decoder = new TextDecoder();
	let begun = '';
	return {
		next: (chunk: Uint8Array): string => {
			const text = begun + decoder.decode(chunk, { stream: true });
			const end = text.lastIndexOf('\n') + 1;
			begun = text.slice(end);
			return text.slice(0, end);
		},
		rest: () => begun + decoder.decode()
	};
}
