import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { canonicalForm, canonicalPaths } from '../lib/check/geodata/canonical-text';
import { diskFile, diskFolder } from './disk-folder';
import { schemaFiles } from './schema-files';

/** A file that is left as it is, and why. */
export interface LeftFile {
	readonly file: string;
	/** Of the first fault of its shape, with its place. */
	readonly reason: string;
}

export interface FormatResult {
	/** Files that were written anew. */
	readonly changed: readonly string[];
	/** Files that could not be understood: what is there twice, or is of no known form, would be lost. */
	readonly left: readonly LeftFile[];
}

/** Rewrites every canonical file below `folder` whose text differs from its canonical form, then the schemas. */
export function formatFiles(folder: string): FormatResult {
	const changed: string[] = [];
	const left: LeftFile[] = [];
	for (const path of canonicalPaths(diskFolder(folder))) {
		const file = join(folder, path);
		const outcome = formatFile(file, path);
		if (outcome === 'changed') changed.push(file);
		else if (outcome !== 'same') left.push({ file, reason: outcome.reason });
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

function formatFile(file: string, path: string): 'changed' | 'same' | { readonly reason: string } {
	const source = diskFile(file);
	const form = canonicalForm(path, source);
	if ('reason' in form) return form;
	if (source.bytes !== null && Buffer.from(form.text).equals(source.bytes)) return 'same';
	writeFileSync(file, form.text);
	return 'changed';
}
