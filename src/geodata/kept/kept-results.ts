import { createHash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes of a few dozen builds. */
const usualSize = 200e6;

const digestLength = 32;

/**
 * Results that are kept in a folder between runs, by the digest of all that they depend on. A file that is broken, or cannot
 * be written, is as none: the result is then derived again.
 */
export class KeptResults {
	readonly #folder: string;
	readonly #largestSize: number;
	#isChanged = false;

	/** `largestSize`, bytes: what was used longest ago gives way to it. */
	constructor(folder: string, largestSize = usualSize) {
		this.#folder = folder;
		this.#largestSize = largestSize;
	}

	/** The result under a key, trusted as `T` because it was written for that key; undefined: there is none. */
	read<T>(key: string): { readonly value: T } | undefined {
		const file = this.#fileOf(key);
		try {
			const bytes = readFileSync(file);
			const body = bytes.subarray(digestLength);
			if (!digest(body).equals(bytes.subarray(0, digestLength))) return undefined;
			const value = deserialize(body) as T;
			const now = new Date();
			utimesSync(file, now, now);
			return { value };
		} catch {
			return undefined;
		}
	}

	/** Written beside its place and moved there whole, so that another run never reads half of it. */
	write(key: string, value: unknown): void {
		const file = this.#fileOf(key);
		const next = `${file}.${process.pid}.next`;
		try {
			const body = serialize(value);
			mkdirSync(this.#folder, { recursive: true });
			writeFileSync(next, Buffer.concat([digest(body), body]));
			renameSync(next, file);
			this.#isChanged = true;
		} catch {
			remove(next);
		}
	}

	/** To be called at the end of a run: deletes what makes all together too large. */
	clean(): void {
		if (!this.#isChanged) return;
		this.#isChanged = false;
		let size = 0;
		for (const { file, bytes } of this.#lastUsedFirst()) {
			size += bytes;
			if (size > this.#largestSize) remove(file);
		}
	}

	#fileOf(key: string): string {
		return join(this.#folder, key);
	}

	#lastUsedFirst(): readonly { readonly file: string; readonly bytes: number }[] {
		return namesIn(this.#folder)
			.flatMap((name) => {
				const file = join(this.#folder, name);
				const found = statSync(file, { throwIfNoEntry: false });
				return found === undefined ? [] : [{ file, bytes: found.size, used: found.mtimeMs }];
			})
			.sort((a, b) => b.used - a.used);
	}
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** What cannot be removed takes up room, and nothing else. */
function remove(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		return;
	}
}

function digest(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}
