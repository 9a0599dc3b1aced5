import type { SourceFile } from '../source-folder';

interface Known {
	readonly file: string;
	readonly value: unknown;
}

const known = new WeakMap<Uint8Array, Map<object, Known>>();

/**
 * What `read` makes of a file, read once for as long as its bytes are held: who checks a folder again after a change has
 * only the changed file read again. `by` is what it is read as, such as a table.
 */
export function once<T>({ bytes, file }: SourceFile, by: object, read: () => T): T {
	if (bytes === null) return read();
	const readings = known.get(bytes) ?? new Map<object, Known>();
	known.set(bytes, readings);
	const before = readings.get(by);
	if (before?.file === file) return before.value as T;
	const value = read();
	readings.set(by, { file, value });
	return value;
}
