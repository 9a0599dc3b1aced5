import {
	CopyError,
	keepCopy,
	keptCopy,
	loadOfflineList,
	removeCopy,
	type CopyProblem
} from '$lib/data/offline/briefing-copy';
import { bytesOf, type KeptCopy, type OfflineList } from '$lib/domain/offline/offline-list';
import type { Language } from '$lib/domain/language';

/** What was done last, for who asked for it. */
export type CopyOutcome = CopyProblem | 'cancelled' | 'removed' | null;

/** A briefing in one language as this device keeps it. */
export class OfflineCopy {
	readonly language: Language;
	readonly #slug: string;
	#list = $state.raw<OfflineList | null>(null);
	/** Null: none is kept. */
	kept = $state.raw<KeptCopy | null>(null);
	/** Bytes that are there; null: nothing is being fetched. */
	fetched = $state<number | null>(null);
	outcome = $state<CopyOutcome>(null);
	#stop: AbortController | null = null;

	constructor(slug: string, language: Language) {
		this.#slug = slug;
		this.language = language;
	}

	/** In all, null: not known (yet). */
	get bytes(): number | null {
		return this.#list && bytesOf(this.#list);
	}

	/** Whether the site has changed since the copy was fetched. */
	get isOutdated(): boolean {
		return this.kept !== null && this.#list !== null && this.kept.build !== this.#list.build;
	}

	/** Finds out what is kept, and what a copy would take; what is kept is told without a network too. */
	async look(): Promise<void> {
		const page = `${this.language === 'uk' ? 'uk/' : ''}brief/${this.#slug}/`;
		this.kept = await keptCopy(page).catch(() => null);
		try {
			this.#list = await loadOfflineList(this.#slug, this.language);
		} catch (error) {
			console.warn(error);
			if (this.kept === null) this.outcome = 'network';
		}
	}

	async keep(): Promise<void> {
		if (this.fetched !== null) return;
		[this.outcome, this.fetched] = [null, 0];
		const stop = (this.#stop = new AbortController());
		try {
			this.#list ??= await loadOfflineList(this.#slug, this.language);
			this.kept = await keepCopy(this.#list, (bytes) => (this.fetched = bytes), stop.signal);
		} catch (error) {
			console.warn(error);
			this.outcome = stop.signal.aborted
				? 'cancelled'
				: error instanceof CopyError
					? error.problem
					: 'network';
		} finally {
			this.fetched = null;
		}
	}

	cancel(): void {
		this.#stop?.abort();
	}

	async remove(): Promise<void> {
		if (this.kept === null) return;
		await removeCopy(`${this.language === 'uk' ? 'uk/' : ''}brief/${this.#slug}/`);
		[this.kept, this.outcome] = [null, 'removed'];
	}
}
