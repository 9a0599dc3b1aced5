import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** A file of the geodata folder as it is to stand: its path below the folder, and its whole text. */
export interface WholeFile {
	readonly path: string;
	readonly text: string;
}

/**
 * Writes files below `folder`, all or none: each text goes to a file beside its own first, which then takes its place.
 * Where that fails half-way, those that were exchanged get their old bytes back. Throws what the disk says.
 */
export function writeFiles(folder: string, files: readonly WholeFile[]): void {
	const steps = files.map(({ path, text }) => {
		const file = join(folder, path);
		return { file, text, fresh: `${file}.${process.pid}.new`, before: bytesOf(file) };
	});
	const exchanged: (typeof steps)[number][] = [];
	try {
		for (const { file, text, fresh } of steps) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(fresh, text);
		}
		for (const step of steps) {
			renameSync(step.fresh, step.file);
			exchanged.push(step);
		}
	} catch (error) {
		for (const { fresh } of steps) rmSync(fresh, { force: true });
		for (const { file, before } of exchanged) restore(file, before);
		throw error;
	}
}

function restore(file: string, before: Uint8Array | null): void {
	if (before === null) rmSync(file, { force: true });
	else writeFileSync(file, before);
}

/** Null: there is no such file yet. */
function bytesOf(file: string): Uint8Array | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}
