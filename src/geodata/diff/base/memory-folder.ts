import type { FolderItem, SourceFolder } from '../../../lib/check/source-folder';

/** A folder of files by their paths below it, with a slash between steps. */
export function memoryFolder(name: string, files: ReadonlyMap<string, Uint8Array>): SourceFolder {
	const folders = new Map<string, Map<string, FolderItem>>([['', new Map()]]);
	for (const path of files.keys()) {
		const steps = path.split('/');
		steps.forEach((step, depth) => {
			const parent = steps.slice(0, depth).join('/');
			const isFolder = depth < steps.length - 1;
			const items = folders.get(parent) ?? new Map<string, FolderItem>();
			folders.set(parent, items.set(step, { name: step, isFolder }));
		});
	}
	return {
		name,
		bytes: (path) => files.get(path) ?? null,
		items: (path) => {
			const items = folders.get(path);
			return items === undefined ? null : [...items.values()].sort(byName);
		}
	};
}

const byName = (a: FolderItem, b: FolderItem) => (a.name < b.name ? -1 : 1);
