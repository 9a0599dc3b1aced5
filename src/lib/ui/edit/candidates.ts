/** A file that somebody has dropped or chosen, yet to be read. */
export interface Candidate {
	/** Path from what was chosen, or a name. */
	readonly name: string;
	readonly file: () => Promise<File>;
	/** Where the browser lets the page write it; null: it does not. */
	readonly handle: FileSystemFileHandle | null;
}

/** What was chosen at once. */
export interface Chosen {
	readonly candidates: readonly Candidate[];
	/** Whether a folder was among it: what is none of ours in it is left without a word for each. */
	readonly isFolder: boolean;
}

/** A folder of geodata is neither deeper nor larger; a disk that was chosen by mistake is. */
const most = { depth: 8, files: 4000 };

/** Folders with nothing of ours. */
const left = /^\.|^node_modules$/;

/** What of the File System Access API TypeScript does not know yet. */
interface Pickers {
	readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
	readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}

const pickers = (): Pickers => window as Pickers;

export const canPickFiles = (): boolean => pickers().showOpenFilePicker !== undefined;
export const canPickFolder = (): boolean => pickers().showDirectoryPicker !== undefined;

/** Files that the reader picks, which the page may write later. Null: they thought better of it. */
export async function pickFiles(): Promise<Chosen | null> {
	const handles = await picked(() =>
		pickers().showOpenFilePicker!({ multiple: true, id: 'geodata' })
	);
	return (
		handles && {
			candidates: handles.map((handle) => ofHandle(handle, handle.name)),
			isFolder: false
		}
	);
}

/** The same of a folder. */
export async function pickFolder(): Promise<Chosen | null> {
	const folder = await picked(() =>
		pickers().showDirectoryPicker!({ mode: 'readwrite', id: 'geodata' })
	);
	return folder && { candidates: await handlesBelow(folder, folder.name), isFolder: true };
}

async function picked<T>(pick: () => Promise<T>): Promise<T | null> {
	try {
		return await pick();
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	}
}

/** Files of an input, of a whole folder too. */
export function chosenFiles(files: Iterable<File>): Chosen {
	const candidates = Array.from(files, (file) =>
		ofFile(file, file.webkitRelativePath || file.name)
	);
	return { candidates, isFolder: candidates.some(({ name }) => name.includes('/')) };
}

/** What was dropped; to be called while the event is handled, when alone it can be read. */
export async function droppedFiles(data: DataTransfer): Promise<Chosen> {
	const items = [...data.items].filter(({ kind }) => kind === 'file');
	const found = await Promise.all(items.map(itemCandidates));
	return {
		candidates: found.flatMap(({ candidates }) => candidates),
		isFolder: found.some(({ isFolder }) => isFolder)
	};
}

interface HandleItem {
	readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function itemCandidates(item: DataTransferItem): Promise<Chosen> {
	// All are asked for before anything is awaited.
	const asked = (item as HandleItem).getAsFileSystemHandle?.().catch(() => null);
	const entry = item.webkitGetAsEntry();
	const file = item.getAsFile();
	const handle = (await asked) ?? null;
	if (handle?.kind === 'directory') {
		const folder = handle as FileSystemDirectoryHandle;
		return { candidates: await handlesBelow(folder, folder.name), isFolder: true };
	}
	if (handle !== null)
		return { candidates: [ofHandle(handle as FileSystemFileHandle, handle.name)], isFolder: false };
	if (entry?.isDirectory === true)
		return { candidates: await entriesBelow(entry as FileSystemDirectoryEntry), isFolder: true };
	return { candidates: file === null ? [] : [ofFile(file, file.name)], isFolder: false };
}

const ofFile = (file: File, name: string): Candidate => ({
	...{ name, handle: null },
	file: () => Promise.resolve(file)
});

const ofHandle = (handle: FileSystemFileHandle, name: string): Candidate => ({
	...{ name, handle },
	file: () => handle.getFile()
});

async function handlesBelow(
	folder: FileSystemDirectoryHandle,
	path: string,
	depth = 0
): Promise<readonly Candidate[]> {
	const found: Candidate[] = [];
	const entries = (folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values();
	for await (const entry of entries) {
		const name = `${path}/${entry.name}`;
		if (left.test(entry.name)) continue;
		if (entry.kind === 'file') found.push(ofHandle(entry as FileSystemFileHandle, name));
		else if (depth < most.depth)
			found.push(...(await handlesBelow(entry as FileSystemDirectoryHandle, name, depth + 1)));
		if (found.length > most.files) break;
	}
	return found;
}

async function entriesBelow(
	folder: FileSystemDirectoryEntry,
	depth = 0
): Promise<readonly Candidate[]> {
	const found: Candidate[] = [];
	for (const entry of await listed(folder)) {
		if (left.test(entry.name)) continue;
		if (entry.isFile) found.push(ofEntry(entry as FileSystemFileEntry));
		else if (depth < most.depth)
			found.push(...(await entriesBelow(entry as FileSystemDirectoryEntry, depth + 1)));
		if (found.length > most.files) break;
	}
	return found;
}

const ofEntry = (entry: FileSystemFileEntry): Candidate => ({
	...{ name: entry.fullPath, handle: null },
	file: () => new Promise((resolve, reject) => entry.file(resolve, reject))
});

/** A reader hands out a folder in parts. */
async function listed(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (part.length === 0 || all.length > most.files) return all;
		all.push(...part);
	}
}
