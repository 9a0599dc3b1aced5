import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import {
	briefingFrameFromParams,
	briefingFrameQuery,
	type BriefingFrame,
	type BriefingMode
} from '$lib/domain/briefing/briefing-frame';
import { sceneAfter, type PresentationKey } from '$lib/domain/briefing/presentation-keys';
import type { Dropped } from '$lib/domain/view/query-values';

/**
 * How a briefing is shown. The URL is its only store; a scene that was just chosen is a draft until the URL has followed.
 * Before `start`, while prerendering and hydrating, it is the story.
 */
export class BriefingState {
	readonly #count: () => number;
	#started = $state(false);
	#draft = $state.raw<number | null>(null);

	readonly #read = $derived.by(() =>
		browser && this.#started
			? briefingFrameFromParams(page.url.searchParams, this.#count())
			: { state: { mode: 'story', scene: null } as const, dropped: [] }
	);

	/** `count`: how many scenes there are. */
	constructor(count: () => number) {
		this.#count = count;
	}

	get mode(): BriefingMode {
		return this.#read.state.mode;
	}

	/** Counted from 1. */
	get scene(): number {
		return this.#draft ?? this.#read.state.scene ?? 1;
	}

	/** Whether the link names a scene. */
	get namesScene(): boolean {
		return this.#read.state.scene !== null;
	}

	/** What of the link could not be used. */
	get dropped(): readonly Dropped[] {
		return this.#read.dropped;
	}

	/** From now on the URL counts; to be called when the page has hydrated. */
	start(): void {
		this.#started = true;
	}

	/** Another scene in the same mode: no step in the history, of which Back leaves the presentation. */
	async show(scene: number): Promise<void> {
		if (scene === this.scene) return;
		this.#draft = scene;
		await this.#go({ mode: this.mode, scene }, true);
		if (this.#draft === scene) this.#draft = null;
	}

	step(key: PresentationKey): void {
		void this.show(sceneAfter(key, this.scene, this.#count()));
	}

	present(): void {
		void this.#go({ mode: 'present', scene: this.scene }, false);
	}

	/** Back to the story, at the scene that was shown. */
	leave(): void {
		const target = `${page.url.pathname}#scene-${this.scene}`;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the page's own, with its base
		void goto(target);
	}

	/** Address of this briefing in another window. */
	address(mode: BriefingMode): string {
		return page.url.pathname + briefingFrameQuery({ mode, scene: this.scene });
	}

	async #go(frame: BriefingFrame, replaceState: boolean): Promise<void> {
		const target = page.url.pathname + briefingFrameQuery(frame);
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the page's own, with its base
		await goto(target, { replaceState, keepFocus: true, noScroll: true });
	}
}
