import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { canonicalPaths, canonicalText } from '../lib/check/geodata/canonical-text';
import { readTextFile } from '../lib/check/read/text-file';
import { diskFile, diskFolder } from './disk-folder';
import { schemaFiles } from './schema-files';

export interface FormatResult {
	/** Files that were written anew. */
	readonly changed: readonly string[];
	/** Files that could not be understood, and were left as they are. */
	readonly left: readonly string[];
}

/** Rewrites every canonical file below `folder` whose text differs from its canonical form, then the schemas. */
export function formatFiles(folder: string): FormatResult {
	const changed: string[] = [];
	const left: string[] = [];
	for (const path of canonicalPaths(diskFolder(folder))) {
		const file = join(folder, path);
		const outcome = formatFile(file, path);
		if (outcome === 'changed') changed.push(file);
		if (outcome === 'left') left.push(file);
	}
	return { changed: [...changed, ...writeSchemas(folder)], left };
}

/** Writes the schemas that are no longer what the layers and tables say, where the folder has schemas. */
function writeSchemas(folder: string): readonly string[] {
	if (!existsSync(join(folder, 'schema'))) return [];
	return schemaFiles(folder).flatMap(({ path, text }) => {
		const file = join(folder, path);
		if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
		writeFileSync(file, text);
		return [file];
	});
}

function formatFile(file: string, path: string): 'changed' | 'left' | 'same' {
	const { text, issues } = readTextFile(diskFile(file));
	const canonical = text === null ? null : canonicalText(path, text);
	if (canonical === null) return 'left';
	if (canonical === text && issues.length === 0) return 'same';
	writeFileSync(file, canonical);
	return 'changed';
}
