/** What stands in a folder. */
export interface FolderItem {
	readonly name: string;
	readonly isFolder: boolean;
}

/** Why a file has no bytes: a folder stands there, a link leads nowhere, or it may not be read. */
export type Unread = 'missing' | 'folder' | 'dangling-link' | 'forbidden' | 'too-large';

/**
 * The files of a folder, wherever they are: on a disk, or open in a page. Paths are below the folder, with a slash between
 * their steps.
 */
export interface SourceFolder {
	/** As it is printed before the path of a file, e.g. `geodata`. */
	readonly name: string;
	/** Null: there is no such file, or it cannot be opened. */
	readonly bytes: (path: string) => Uint8Array | null;
	/** What stands in the folder at `path`, by name; empty text: in this folder. Null: there is no such folder. */
	readonly items: (path: string) => readonly FolderItem[] | null;
	/** Why there are no bytes at `path`; left out: nobody knows. */
	readonly unread?: (path: string) => Unread;
	/** Paths of files that are sound and not at hand, which nothing asks for; left out: none. */
	readonly apart?: readonly string[];
}

/** A file as it was found. */
export interface SourceFile {
	/** As it is printed, e.g. `geodata/prices.csv`. */
	readonly file: string;
	/** Null: there is no such file, or it cannot be opened. */
	readonly bytes: Uint8Array | null;
	/** Why there are none; left out: nobody knows. */
	readonly unread?: Unread;
}

/** The path of something in a folder as it is printed. */
export function printedPath({ name }: SourceFolder, path: string): string {
	return `${name}/${path}`;
}

export function fileOf(folder: SourceFolder, path: string): SourceFile {
	const file = { file: printedPath(folder, path), bytes: folder.bytes(path) };
	if (file.bytes !== null) return file;
	if (folder.unread !== undefined) return { ...file, unread: folder.unread(path) };
	return folder.items(path) === null ? file : { ...file, unread: 'folder' };
}

/** Paths of all files in the folder at `path` and below it; editors' hidden files are none of ours. */
export function pathsBelow(
	folder: SourceFolder,
	path: string,
	left: readonly string[] = []
): readonly string[] {
	const items = folder.items(path) ?? [];
	return items
		.filter(({ name }) => !name.startsWith('.'))
		.flatMap(({ name, isFolder }) => {
			const below = path === '' ? name : `${path}/${name}`;
			if (!isFolder) return [below];
			return left.includes(below) ? [] : pathsBelow(folder, below, left);
		});
}
