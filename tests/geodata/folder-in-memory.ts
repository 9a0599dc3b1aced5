import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { digestOf } from '../../src/geodata/digest';
import { folderChecker } from '../../src/lib/check/geodata/folder-checker';
import { readFolder } from '../../src/lib/check/geodata/read-folder';
import type { Issue } from '../../src/lib/check/issue';
import type { SourceFolder } from '../../src/lib/check/source-folder';
import { goodFolder } from './geodata-folder';

/** Files of a folder by their path below it. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a folder of the disk. */
export function filesOf(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return new Map(
		paths
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))])
	);
}

/** A folder whose unchanged files keep their bytes, so that a check reads only what has changed. */
export function folderOf(files: Files, name = 'geodata'): SourceFolder {
	const paths = [...files.keys()];
	return {
		name,
		bytes: (path) => files.get(path) ?? null,
		items: (path) => {
			const start = path === '' ? '' : `${path}/`;
			const below = paths.filter((one) => one.startsWith(start));
			if (below.length === 0) return null;
			const names = new Set(below.map((one) => one.slice(start.length).split('/')[0]!));
			return [...names].sort().map((one) => ({
				name: one,
				isFolder: !files.has(`${start}${one}`)
			}));
		}
	};
}

const good = filesOf(goodFolder);
const check = folderChecker(isoDate('2026-06-01'));

/** The text of a file of the good geodata. */
export const goodText = (path: string): string => new TextDecoder().decode(good.get(path));

/** The good geodata with other contents of some files; null: without the file. */
function goodWith(changed: Readonly<Record<string, string | Uint8Array | null>>): SourceFolder {
	const files = new Map(good);
	for (const [path, content] of Object.entries(changed)) {
		if (content === null) files.delete(path);
		else files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
	}
	return folderOf(files);
}

const belowFolder = (issues: readonly Issue[]): Issue[] =>
	issues.map((issue) => ({ ...issue, file: issue.file.slice('geodata/'.length) }));

/** Issues of the good geodata, seen on 1 June 2026, with other contents of some files; null: without the file. */
export const issuesWith = (changed: Parameters<typeof goodWith>[0]): Issue[] =>
	belowFolder(check(goodWith(changed)).issues);

/** The same of a whole reading, from the first file on. */
export const issuesOfReading = (changed: Parameters<typeof goodWith>[0]): Issue[] =>
	belowFolder(readFolder(goodWith(changed), digestOf).issues);

/** Issues of the good geodata with the files of `tests/fixtures/bad/<fault>` laid over it. */
export const issuesOfFault = (fault: string): Issue[] =>
	issuesOfReading(Object.fromEntries(filesOf(`tests/fixtures/bad/${fault}`)));
