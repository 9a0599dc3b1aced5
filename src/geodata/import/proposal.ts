import type { Issue, Place } from '../../lib/check/issue';
import type { WholeFile } from '../write-files';
import type { FolderItem, SourceFolder } from '../../lib/check/source-folder';

export type ProposedFile = WholeFile;

/** What an import would do, before anything is written. */
export interface Proposal {
	readonly files: readonly ProposedFile[];
	/** One line for each record that is added, and for each field that changes. */
	readonly changes: readonly string[];
	/** What was read otherwise than it is written in the file that was brought, one line a kind. */
	readonly repairs: readonly string[];
	/** Nothing is written where one of them is an error. */
	readonly issues: readonly Issue[];
	/** Where the file that was brought says what an issue of the folder as it would be is about; null: nowhere. */
	readonly broughtAt?: (issue: Issue) => Place | null;
}

export function refusal(issues: readonly Issue[], repairs: readonly string[] = []): Proposal {
	return { files: [], changes: [], repairs, issues };
}

export function hasError(issues: readonly Issue[]): boolean {
	return issues.some(({ severity }) => severity === 'error');
}

/** The folder as it would be with these files in it; nothing is written. */
export function withFiles(folder: SourceFolder, files: readonly ProposedFile[]): SourceFolder {
	const encoder = new TextEncoder();
	const added = new Map(files.map(({ path, text }) => [path, encoder.encode(text)]));
	return {
		name: folder.name,
		bytes: (path) => added.get(path) ?? folder.bytes(path),
		items: (path) => itemsWith(folder.items(path), path, [...added.keys()])
	};
}

function itemsWith(
	items: readonly FolderItem[] | null,
	path: string,
	added: readonly string[]
): readonly FolderItem[] | null {
	const start = path === '' ? '' : `${path}/`;
	const below = added
		.filter((file) => file.startsWith(start))
		.map((file) => file.slice(start.length));
	if (items === null && below.length === 0) return null;
	const byName = new Map((items ?? []).map((item) => [item.name, item]));
	for (const rest of below) {
		const [name = ''] = rest.split('/');
		if (!byName.has(name)) byName.set(name, { name, isFolder: rest.includes('/') });
	}
	return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
