import { browser } from '$app/environment';
import { page } from '$app/state';
import {
	defaultFrame,
	frameFromParams,
	type EmbedFrame,
	type EmbedPart
} from '$lib/domain/view/frame';
import type { Dropped } from '$lib/domain/view/query-values';

/** The frame of an embed. As with the view, the URL is its only store, and until `start` it is the default one. */
export class FrameState {
	#started = $state(false);
	readonly #read = $derived(
		browser && this.#started
			? frameFromParams(page.url.searchParams)
			: { state: defaultFrame, dropped: [] }
	);

	get current(): EmbedFrame {
		return this.#read.state;
	}

	/** What of the link could not be used. */
	get dropped(): readonly Dropped[] {
		return this.#read.dropped;
	}

	has(part: EmbedPart): boolean {
		return this.current.parts.includes(part);
	}

	/** From now on the URL counts; to be called when the page has hydrated. */
	start(): void {
		this.#started = true;
	}
}
