import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import type { FolderItem, SourceFile, SourceFolder } from '../lib/check/source-folder';

/** A folder of the disk, by its path from where the command runs. */
export function diskFolder(path: string): SourceFolder {
	const name = normalize(path).replace(/(?<=.)\/$/, '');
	return {
		name,
		bytes: (below) => bytesOf(join(name, below)),
		items: (below) => itemsOf(join(name, below))
	};
}

/** A folder as it was found: what is asked for again is what it was, even where the file was saved meanwhile. */
export function readOnce(folder: SourceFolder): SourceFolder {
	return {
		name: folder.name,
		bytes: remembered(folder.bytes),
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
	return { file, bytes: bytesOf(file) };
}

function bytesOf(file: string): Uint8Array | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
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
