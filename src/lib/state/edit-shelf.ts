import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';

/** A file with changes that are not saved. */
export interface KeptEdit {
	readonly path: string;
	readonly original: string;
	readonly text: string;
	readonly handle: FileSystemFileHandle | null;
}

/** What a window that is gone has left. */
export interface LeftEdits {
	readonly id: string;
	/** When it was kept, ms since 1970. */
	readonly since: number;
	readonly edits: readonly KeptEdit[];
}

/** Whether changes outlive this window. `blocked`: the browser keeps nothing. `full`: it has no room. */
export type EditKeeping = 'kept' | 'blocked' | 'full';

/**
 * Changes that are not saved yet, in the browser's database: an entry for each window, which holds a lock while it is open, so
 * that no other window takes what is still being worked on.
 */
export class EditShelf {
	readonly #name: string;
	readonly #id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
	#store: UseStore | null = null;

	/** `site`: path of the site, since others may share the origin. */
	constructor(site: string) {
		this.#name = `workbench ${site}`;
		void navigator.locks?.request(this.#lockOf(this.#id), () => new Promise(() => undefined));
	}

	/** Writes what is not saved over what this window kept before; nothing is left where all is saved. Never rejects. */
	async keep(edits: readonly KeptEdit[]): Promise<EditKeeping> {
		try {
			if (edits.length === 0) await delMany([this.#id], this.#open());
			else await set(this.#id, { since: Date.now(), edits }, this.#open());
			return 'kept';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
			console.warn(error);
			return 'blocked';
		}
	}

	/** What windows that are gone have left, the newest first; what is not understood is passed over. Never rejects. */
	async left(): Promise<readonly LeftEdits[]> {
		try {
			const open = await navigator.locks?.query();
			const held = new Set(open?.held?.map(({ name }) => name));
			return (await entries<string, unknown>(this.#open()))
				.flatMap(([id, kept]) => leftEdits(id, kept))
				.filter(({ id }) => id !== this.#id && !held.has(this.#lockOf(id)))
				.sort((a, b) => b.since - a.since);
		} catch {
			return [];
		}
	}

	/** Forgets what was taken over or given up. Never rejects. */
	async forget(ids: readonly string[]): Promise<void> {
		try {
			await delMany([...ids], this.#open());
		} catch (error) {
			console.warn(error);
		}
	}

	#lockOf(id: string): string {
		return `${this.#name} ${id}`;
	}

	#open(): UseStore {
		return (this.#store ??= createStore(this.#name, 'edits'));
	}
}

function leftEdits(id: string, kept: unknown): LeftEdits[] {
	const { since, edits } = (kept ?? {}) as Partial<LeftEdits>;
	if (typeof since !== 'number' || !Array.isArray(edits)) return [];
	const whole = (edits as readonly Partial<KeptEdit>[]).filter((edit): edit is KeptEdit =>
		[edit.path, edit.original, edit.text].every((text) => typeof text === 'string')
	);
	return whole.length === 0 ? [] : [{ id, since, edits: whole }];
}
