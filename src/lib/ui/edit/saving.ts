import type { EditDesk } from '$lib/state/edit-desk.svelte';
import type { EditRecords } from '$lib/state/edit-records';
import { downloadArchive, nameOf, saveFile, type SavedAs } from './save-file';

/** What became of a file; `asItIs`: it has no canonical form. */
export interface Saved {
	readonly name: string;
	readonly as: SavedAs | 'asItIs';
}

/** Saves the files of a desk in their canonical form. */
export class Saving {
	readonly #desk: EditDesk;
	readonly #records: EditRecords;

	constructor(desk: EditDesk, records: EditRecords) {
		this.#desk = desk;
		this.#records = records;
	}

	/** The canonical form where there is one, which then stands in the window too; null: there is none. */
	async canonicalOf(path: string): Promise<string | null> {
		const desk = this.#desk;
		desk.settle();
		const open = { path, text: desk.text(path) };
		const canonical = await this.#records
			.ask((service) => service.canonical(open))
			.catch(() => null);
		// Letters that were typed meanwhile stay.
		if (canonical !== null && desk.text(path) === open.text)
			desk.edit(path, 'canonical', canonical);
		return canonical;
	}

	/** Into the file itself, or as a download. Empty: it is not open any more. */
	async save(path: string): Promise<readonly Saved[]> {
		const desk = this.#desk;
		const file = desk.file(path);
		if (file === null) return [];
		const canonical = await this.canonicalOf(path);
		const text = canonical ?? desk.text(path);
		const as = await saveFile(file, text);
		desk.saved(path, text);
		const isDone = as === 'written' || as === 'downloaded';
		return [{ name: nameOf(path), as: canonical === null && isDone ? 'asItIs' : as }];
	}

	/** Each into itself; what cannot be is handed out together. */
	async saveAll(): Promise<readonly Saved[]> {
		const desk = this.#desk;
		const files = desk.changed;
		const [first] = files;
		if (files.length === 1 && first) return this.save(first.path);
		const done: Saved[] = [];
		const together: (readonly [path: string, text: string])[] = [];
		for (const { path, handle } of files) {
			if (handle !== null) done.push(...(await this.save(path)));
			else together.push([path, (await this.canonicalOf(path)) ?? desk.text(path)]);
		}
		if (together.length === 0) return done;
		const name = await downloadArchive(together);
		for (const [path, text] of together) desk.saved(path, text);
		return [...done, { name, as: 'downloaded' }];
	}
}
