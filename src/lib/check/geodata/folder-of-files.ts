import type { FolderItem, SourceFolder } from '../source-folder';

/** A folder whose files are held in memory. `files`: bytes by path below the folder. `apart`: see `SourceFolder`. */
export function folderOfFiles(
	name: string,
	files: ReadonlyMap<string, Uint8Array>,
	apart: readonly string[] = []
): SourceFolder {
	const items = itemsByFolder(files.keys());
	return {
		...{ name, apart },
		bytes: (path) => files.get(path) ?? null,
		items: (path) => items.get(path) ?? null
	};
}

/** What stands in each folder, by name as a disk lists it. */
function itemsByFolder(paths: Iterable<string>): ReadonlyMap<string, readonly FolderItem[]> {
	const folders = new Map<string, Map<string, FolderItem>>([['', new Map()]]);
	for (const path of paths) {
		const steps = path.split('/');
		steps.forEach((name, i) => {
			const above = steps.slice(0, i).join('/');
			const items = folders.get(above) ?? new Map<string, FolderItem>();
			folders.set(above, items.set(name, { name, isFolder: i < steps.length - 1 }));
		});
	}
	return new Map(
		Array.from(folders, ([path, items]) => [
			path,
			[...items.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
		])
	);
}
