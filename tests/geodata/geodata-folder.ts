import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '../../src/lib/check/issue';
import { readGeodata } from '../../src/geodata/read-geodata';

export const goodFolder = 'tests/fixtures/good';

/** A copy of the good geodata in a folder of its own, until `remove` is called. */
export function copyOfGood(): { readonly folder: string; readonly remove: () => void } {
	const root = mkdtempSync(join(tmpdir(), 'geodata-'));
	const folder = join(root, 'geodata');
	cpSync(goodFolder, folder, { recursive: true });
	return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Runs `use` on a copy of the good geodata that `change` has spoilt; the copy is removed after. */
export function withCopyOfGood<T>(change: (folder: string) => void, use: (folder: string) => T): T {
	const { folder, remove } = copyOfGood();
	try {
		change(folder);
		return use(folder);
	} finally {
		remove();
	}
}

/** Issues of a copy of the good geodata after `change`, their files seen from the folder. */
export function issuesAfter(change: (folder: string) => void): Issue[] {
	return withCopyOfGood(change, (folder) =>
		readGeodata(folder).issues.map((issue) => ({
			...issue,
			file: issue.file.slice(folder.length + 1)
		}))
	);
}
