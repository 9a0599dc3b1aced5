import { createHash } from 'node:crypto';
import { pathsBelow, type SourceFolder } from '../lib/check/source-folder';
import { left } from './data-paths';

/** SHA-256 in hexadecimal over the paths and bytes of all data files of a folder, in path order. */
export function digestOf(folder: SourceFolder): string {
	const hash = createHash('sha256');
	const paths = pathsBelow(folder, '', left).filter((path) => !left.includes(path));
	for (const path of [...paths].sort()) {
		const bytes = folder.bytes(path) ?? new Uint8Array();
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}
