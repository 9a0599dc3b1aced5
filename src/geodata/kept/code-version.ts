import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of the repository. */
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** All code that the pipeline runs. */
const folders = ['src/geodata', 'src/lib/domain', 'src/lib/check'];

let known: { readonly version: string | null } | null = null;

/**
 * SHA-256 in hexadecimal of what a result depends on beside the data: the pipeline's code, the versions of its libraries, and
 * the engine, which decides on the last digits of some functions. Read once a process. Null: a file was written since the
 * process began, so that nobody knows which code runs.
 */
export function codeVersion(): string | null {
	return (known ??= { version: digestOfCode() }).version;
}

function digestOfCode(): string | null {
	const hash = createHash('sha256');
	hash.update(`${process.version} ${process.versions.v8} ${process.arch}\0`);
	for (const path of ['package-lock.json', ...folders.flatMap(filesBelow)]) {
		const file = join(root, path);
		const bytes = readFileSync(file);
		if (statSync(file).mtimeMs > performance.timeOrigin) return null;
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => join(folder, path))
		.sort();
}
