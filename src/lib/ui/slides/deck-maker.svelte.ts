import { downloadFile } from '$lib/export/download';
import type { Deck } from '$lib/export/slides/deck';
import { pptxOf, type DeckChoice } from '$lib/export/slides/pptx';
import type { SlidesMessages } from '$lib/i18n/slides/messages';

/** How slides are wanted. */
export type DeckWish = Pick<DeckChoice, 'map' | 'palette' | 'css'>;

/** The slides of a file; rejects with the reason of `signal` when that is aborted. */
export type DeckSource = (signal: AbortSignal) => Promise<Deck>;

/** Makes one file of slides at a time, and says in `answer` what became of it. */
export class DeckMaker {
	/** A sentence; empty: nothing was asked for. */
	answer = $state('');
	/** Ends what is being made; null: nothing is. */
	#making = $state.raw<AbortController | null>(null);
	readonly #words: () => SlidesMessages;

	constructor(words: () => SlidesMessages) {
		this.#words = words;
	}

	get isMaking(): boolean {
		return this.#making !== null;
	}

	readonly make = async (name: string, source: DeckSource, wish: DeckWish): Promise<void> => {
		this.#making?.abort();
		const own = (this.#making = new AbortController());
		const words = this.#words();
		this.answer = words.loading;
		try {
			const deck = await source(own.signal);
			const count = deck.views.length;
			this.answer = words.progress(0, count);
			const file = await pptxOf(deck, {
				...{ ...wish, signal: own.signal },
				onprogress: (done) => (this.answer = words.progress(done, count))
			});
			downloadFile(name, file);
			this.answer = words.saved(name);
		} catch (error) {
			if (own.signal.aborted) return;
			console.warn(error);
			this.answer = words.failed;
		} finally {
			if (this.#making === own) this.#making = null;
		}
	};

	readonly cancel = (): void => {
		this.#making?.abort();
		this.#making = null;
		this.answer = this.#words().cancelled;
	};
}
