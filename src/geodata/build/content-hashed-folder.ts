import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files whose names carry a digest of their content, written beside the last good folder and swapped in whole. */
export class ContentHashedFolder {
	readonly #folder: string;
	readonly #next: string;

	constructor(folder: string) {
		this.#folder = folder;
		this.#next = `${folder}.next`;
		rmSync(this.#next, { recursive: true, force: true });
		mkdirSync(this.#next, { recursive: true });
	}

	/** Writes `value` as JSON; returns the name, e.g. `dataset.1a2b3c4d5e.json`. */
	add(name: string, value: unknown): string {
		const text = JSON.stringify(value);
		const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
		const file = `${name}.${digest}.json`;
		writeFileSync(join(this.#next, file), text);
		return file;
	}

	/** Writes what only prerendering reads, under a name without a digest: no browser keeps it. */
	addForPages(name: string, value: unknown): void {
		writeFileSync(join(this.#next, `${name}.json`), JSON.stringify(value));
	}

	/** Writes the entry file and puts the new folder in the place of the old one. */
	publish(entry: string, value: unknown): void {
		writeFileSync(join(this.#next, entry), JSON.stringify(value, null, '\t') + '\n');
		const old = `${this.#folder}.old`;
		rmSync(old, { recursive: true, force: true });
		if (existsSync(this.#folder)) renameSync(this.#folder, old);
		renameSync(this.#next, this.#folder);
		rmSync(old, { recursive: true, force: true });
	}
}
