import { execFileSync } from 'node:child_process';
import { join } from 'node:path/posix';
import { headlinesOf, unsaidChanges } from '../lib/check/geodata/headlines';
import { ofRule, type Issue } from '../lib/check/issue';
import { readDraft } from '../lib/check/read/draft';
import { printedPath, type FolderItem, type SourceFolder } from '../lib/check/source-folder';

const list = 'CHANGELOG.md';

/**
 * Whether what the last commit of Git has, `asCommitted`, gives other headlines, and the list of changes has no new line.
 */
export function unsaidSinceCommit(folder: SourceFolder, committed: SourceFolder): readonly Issue[] {
	if (hasNewLine(folder.name)) return [];
	const before = readDraft(committed).draft;
	const after = readDraft(folder).draft;
	const issues = unsaidChanges(headlinesOf(before), headlinesOf(after), printedPath(folder, list));
	return ofRule('changelog', issues);
}

function git(...words: readonly string[]): string | null {
	try {
		return execFileSync('git', words, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 200_000_000
		});
	} catch {
		return null;
	}
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Paths below the folder that differ from the last commit; null: no repository has the folder. */
function changedPaths(folder: string): readonly string[] | null {
	const tracked = git('diff', '--name-only', '--relative', 'HEAD', '--', folder);
	const added = git('ls-files', '--others', '--exclude-standard', '--', folder);
	if (tracked === null || added === null) return null;
	return [...linesOf(tracked), ...linesOf(added)]
		.filter((path) => path.startsWith(`${folder}/`))
		.map((path) => path.slice(folder.length + 1))
		.filter((path) => /\.(?:csv|geojson|json)$/.test(path) && !path.startsWith('schema/'));
}

function hasNewLine(folder: string): boolean {
	const difference = git('diff', '--unified=0', 'HEAD', '--', join(folder, list)) ?? '';
	return linesOf(difference).some((line) => /^\+(?!\+\+)\s*\S/.test(line));
}

/** The folder with its changed files as the last commit has them. Null: none has changed, or no repository has the folder. */
export function asCommitted(folder: SourceFolder): SourceFolder | null {
	const changed = changedPaths(folder.name) ?? [];
	if (changed.length === 0) return null;
	const before = new Map(
		changed.map((path) => {
			const text = git('show', `HEAD:./${join(folder.name, path)}`);
			return [path, text === null ? null : new TextEncoder().encode(text)] as const;
		})
	);
	return {
		name: folder.name,
		bytes: (path) => (before.has(path) ? before.get(path)! : folder.bytes(path)),
		items: (path) => itemsBefore(folder.items(path), path, before)
	};
}

function itemsBefore(
	now: readonly FolderItem[] | null,
	path: string,
	before: ReadonlyMap<string, Uint8Array | null>
): readonly FolderItem[] | null {
	const start = path === '' ? '' : `${path}/`;
	const kept = (now ?? []).filter(({ name }) => before.get(`${start}${name}`) !== null);
	const gone = [...before]
		.filter(([file, bytes]) => bytes !== null && file.startsWith(start))
		.map(([file]) => file.slice(start.length))
		.filter((name) => !name.includes('/') && !kept.some((item) => item.name === name))
		.map((name) => ({ name, isFolder: false }));
	return now === null && gone.length === 0 ? null : [...kept, ...gone];
}
