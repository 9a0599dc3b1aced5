import type { SourceFolder } from '../../lib/check/source-folder';

/** What editors and office programs leave beside a file while they save it or have it open. */
const editorFile = /^[~#]|[~#]$|\.(?:tmp|bak|swp|swx)$|___jb_\w+___$|^4913$/;

/** A folder as a person means it while they work in it. */
export function withoutEditorFiles(folder: SourceFolder): SourceFolder {
	return {
		...folder,
		items: (path) => folder.items(path)?.filter(({ name }) => !editorFile.test(name)) ?? null
	};
}
