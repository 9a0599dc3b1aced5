import { errorAt, type Issue } from '$lib/check/issue';
import type * as Reading from '$lib/check/geodata/opened-text';
import type * as Paths from '$lib/check/geodata/path-of-file';
import type { DeskFile } from '$lib/state/edit-desk.svelte';
import type { Candidate, Chosen } from './candidates';

/** What reads a file that somebody has chosen. */
export type Reader = typeof Reading & typeof Paths;

/** What became of files that were chosen at once. */
export interface Opened {
	readonly files: readonly DeskFile[];
	/** Why others were not opened. */
	readonly refused: readonly Issue[];
	/** How many files of a folder are none of the geodata. */
	readonly left: number;
}

/** Reads what was chosen, one file after the other, so that no more than one is held twice. Never rejects. */
export async function openCandidates(
	{ candidates, isFolder }: Chosen,
	reader: Reader
): Promise<Opened> {
	const files: DeskFile[] = [];
	const refused: Issue[] = [];
	let left = 0;
	for (const candidate of candidates) {
		const path = reader.pathOfFile(candidate.name);
		if (path === null) {
			if (isFolder) left++;
			else refused.push(reader.unknownFile(candidate.name));
			continue;
		}
		const { file, issues } = await read(candidate, path, reader);
		if (file === null) refused.push(...issues);
		else files.push(file);
	}
	if (isFolder && files.length === 0 && refused.length === 0) refused.push(wrongFolder(candidates));
	return { files, refused, left };
}

async function read(
	{ name, handle, file: fileOf }: Candidate,
	path: string,
	{ openedText, mostOpenedBytes }: Reader
): Promise<{ readonly file: DeskFile | null; readonly issues: readonly Issue[] }> {
	try {
		const file = await fileOf();
		// Of a file that is too large nothing is read.
		const part = file.size > mostOpenedBytes ? file.slice(0, 0) : file;
		const { text, issues } = openedText(path, new Uint8Array(await part.arrayBuffer()), file.size);
		if (text === null) return { file: null, issues };
		const isOtherwise = issues.length > 0;
		return { file: { path, original: text, isOtherwise, handle, notes: issues }, issues };
	} catch (error) {
		console.warn(error);
		return { file: null, issues: [unreadable(name)] };
	}
}

function unreadable(file: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'a file that the browser cannot read',
			expected: 'a file that is there, and that you may read',
			remedy: 'close the program that holds it, or correct its rights, and open it again'
		}
	);
}

function wrongFolder(candidates: readonly Candidate[]): Issue {
	const [first] = candidates;
	return errorAt(
		{ file: first?.name.split('/').find((step) => step !== '') ?? 'folder', line: 1, column: 1 },
		{
			record: '',
			found: candidates.length === 0 ? 'an empty folder' : 'a folder without files of the geodata',
			expected: 'the folder geodata, or one that holds it',
			remedy: 'choose the folder in which prices.csv and deposits/ are'
		}
	);
}
