import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import type { FolderItem, SourceFile, SourceFolder, Unread } from '../lib/check/source-folder';

/** A folder of the disk, by its path from where the command runs. */
export function diskFolder(path: string): SourceFolder {
	const name = normalize(path).replace(/(?<=.)\/$/, '');
	return {
		name,
		bytes: (below) => bytesOf(join(name, below)),
		items: (below) => itemsOf(join(name, below)),
		unread: (below) => unreadOf(join(name, below))
	};
}

/** A folder as it was found: what is asked for again is what it was, even where the file was saved meanwhile. `onRead` hears of each file. */
export function readOnce(folder: SourceFolder, onRead?: (path: string) => void): SourceFolder {
	return {
		...folder,
		bytes: remembered((path) => {
			onRead?.(path);
			return folder.bytes(path);
		}),
		items: remembered(folder.items)
	};
}

function remembered<T>(read: (path: string) => T): (path: string) => T {
	const known = new Map<string, T>();
	return (path) => {
		if (!known.has(path)) known.set(path, read(path));
		return known.get(path)!;
	};
}

/** A file of the disk, by its path from where the command runs. */
export function diskFile(file: string): SourceFile {
	const bytes = bytesOf(file);
	return bytes === null ? { file, bytes, unread: unreadOf(file) } : { file, bytes };
}

/** No file of geodata is a tenth of this, bytes; parsing takes many times the memory of the text. */
const mostBytes = 100_000_000;

function bytesOf(file: string): Uint8Array | null {
	try {
		const stat = statSync(file);
		// A pipe or a device would be read for ever.
		return stat.isFile() && stat.size <= mostBytes ? readFileSync(file) : null;
	} catch {
		return null;
	}
}

/** Why a file cannot be read. */
function unreadOf(file: string): Unread {
	try {
		if (statSync(file).isDirectory()) return 'folder';
		return statSync(file).size > mostBytes ? 'too-large' : 'forbidden';
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EACCES') return 'forbidden';
		return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
			? 'dangling-link'
			: 'missing';
	}
}

function itemsOf(folder: string): readonly FolderItem[] | null {
	try {
		return readdirSync(folder)
			.sort()
			.map((name) => ({ name, isFolder: isFolder(join(folder, name)) }));
	} catch {
		return null;
	}
}

/** A link to a folder is a folder; one that leads nowhere is a file that cannot be opened. */
function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
