import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { defaultView, type Camera, type View } from '$lib/domain/view/view';
import {
	viewFromParams,
	viewToParams,
	type KnownIds,
	type ParsedView
} from '$lib/domain/view/view-url';
import { unchangedKeeper } from './keep-unchanged';

/** A camera move is written to the URL when the map has rested this long, ms. */
const restMs = 350;

/**
 * The view. The URL is its only store; a choice or drag in progress is a draft on top of it until the URL
 * has followed. Before `start` (while prerendering and hydrating) it is the default view, because a
 * prerendered page has no query string.
 */
export class ViewState {
	readonly #known: () => KnownIds;
	/** Names in the URL that stand for something else: they stay as they are. */
	readonly #others: ReadonlySet<string> | undefined;
	#started = $state(false);
	#draft = $state.raw<Partial<View>>({});
	/** Where the URL is on its way to. */
	#target: string | null = null;
	#restTimer: ReturnType<typeof setTimeout> | undefined;

	readonly #parsed: ParsedView = $derived.by(() =>
		browser && this.#started
			? viewFromParams(page.url.searchParams, this.#known(), this.#others)
			: { view: defaultView, dropped: [] }
	);
	readonly #kept = unchangedKeeper<View>();
	/**
	 * What is shown. A filter, a list or a camera that has not changed is the same object as before, and the whole view is
	 * where nothing has: whoever derives from a part of it computes nothing when another part changes.
	 */
	readonly current: View = $derived(this.#kept({ ...this.#parsed.view, ...this.#draft }));

	constructor(known: () => KnownIds, others?: ReadonlySet<string>) {
		this.#known = known;
		this.#others = others;
	}

	/** What of the link could not be used. */
	get dropped(): ParsedView['dropped'] {
		return this.#parsed.dropped;
	}

	/** From now on the URL counts; to be called when the page has hydrated. */
	start(): void {
		this.#started = true;
	}

	/** A choice: shown at once, and a step back in the history. */
	choose(patch: Partial<View>): void {
		clearTimeout(this.#restTimer);
		this.preview(patch);
		void this.#write(false);
	}

	/** Shown at once, not yet in the URL: while dragging or playing. */
	preview(patch: Partial<View>): void {
		this.#draft = { ...this.#draft, ...patch };
	}

	/** Writes what was previewed as one choice. */
	commit(): void {
		if (Object.keys(this.#draft).length > 0) this.choose({});
	}

	moveCamera(camera: Camera | null): void {
		clearTimeout(this.#restTimer);
		this.preview({ camera });
		this.#restTimer = setTimeout(() => void this.#write(true), restMs);
	}

	/** The query string of the current view, with `?`, or empty. */
	get search(): string {
		return searchOf(this.current);
	}

	/** Forgets a camera move that has not been written; to be called when the page goes away. */
	stop(): void {
		clearTimeout(this.#restTimer);
	}

	/** Another entry of the history is shown: what was not yet written belongs to the one that was left. */
	forget(): void {
		clearTimeout(this.#restTimer);
		this.#draft = {};
	}

	/** What the URL says besides the view. */
	#besides(): readonly (readonly [string, string])[] {
		return [...page.url.searchParams].filter(([name]) => this.#others?.has(name));
	}

	async #write(replace: boolean): Promise<void> {
		const { search } = this;
		const target = page.url.pathname + queryOf(viewToParams(this.current), ...this.#besides());
		if (target === this.#target) return;
		// What is chosen already is no step in the history.
		if (this.#target === null && search === searchOf(this.#parsed.view)) {
			this.#draft = {};
			return;
		}
		this.#target = target;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the page's own, with its base
		await goto(target, { replaceState: replace, keepFocus: true, noScroll: true });
		if (this.#target === target) this.#target = null;
		// What else was previewed in the meantime is still to be written.
		if (this.search === search) this.#draft = {};
	}
}

const searchOf = (view: View): string => queryOf(viewToParams(view));

/** With `?`, or empty; legible where that is allowed. */
function queryOf(params: URLSearchParams, ...more: readonly (readonly [string, string])[]): string {
	for (const [name, value] of more) params.append(name, value);
	const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
	return text === '' ? '' : `?${text}`;
}
