import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** What is not data, or may not be shipped, does not change the data's version. */
const left = ['README.md', 'CHANGELOG.md', 'local', 'schema'];

/** SHA-256 in hexadecimal over the paths and bytes of all data files below `folder`, in path order. */
export function digestOf(folder: string): string {
	const hash = createHash('sha256');
	for (const path of dataPaths(folder)) {
		const bytes = readFileSync(join(folder, path));
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

function dataPaths(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(join(folder, '/').length))
		.filter((path) => !left.includes(path.split('/')[0]!) && !/(?:^|\/)\./.test(path))
		.sort();
}
