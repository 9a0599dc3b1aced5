import { loadOtherLine, type BuiltOtherLine, type Figures } from '$lib/data/loaders';
import type { Manifest, OfferedLine } from '$lib/domain/dataset/manifest';
import type { Origin } from '$lib/domain/dataset/observation';
import type { EstimateState } from './estimate.svelte';
import { Loadable } from './loadable.svelte';
import type { ViewState } from './view.svelte';

interface Compared {
	readonly manifest: Manifest;
	readonly view: ViewState;
	readonly figures: Loadable<Figures>;
	readonly estimate: EstimateState;
}

export const otherLineOf = (compared: Compared) => new OtherLineState(compared);

/** The line of another source that the view compares with, of the day that is shown. */
export class OtherLineState {
	/** All that can be compared with, by day. */
	readonly offered: readonly OfferedLine[];
	readonly #view: ViewState;
	readonly #figures: Loadable<Figures>;
	readonly #estimate: EstimateState;
	readonly #files: ReadonlyMap<OfferedLine, Loadable<BuiltOtherLine>>;

	readonly #against = $derived.by(() => this.#view.current.against);
	readonly #day = $derived.by(() => this.#estimate.estimate?.question.observationDate);

	/** Null: none is asked for, or the source has none of the day. */
	readonly asked: OfferedLine | null = $derived.by(
		() =>
			this.offered.find(({ origin, date }) => origin === this.#against && date === this.#day) ??
			null
	);

	/** Its file, not fetched before it is needed; null as for `asked`. */
	readonly file: Loadable<BuiltOtherLine> | null = $derived.by(() =>
		this.asked === null ? null : (this.#files.get(this.asked) ?? null)
	);

	/** What is there to be shown, with its source; null: nothing (yet). */
	readonly shown: (BuiltOtherLine & { readonly source: Origin }) | null = $derived.by(() => {
		const built = this.file?.value;
		const source = built && this.originOf(built.figures.origin);
		return built && source ? { ...built, source } : null;
	});

	constructor({ manifest: { otherLines }, view, figures, estimate }: Compared) {
		this.offered = otherLines;
		this.#view = view;
		this.#figures = figures;
		this.#estimate = estimate;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changes
		this.#files = new Map(
			otherLines.map((line) => [line, new Loadable(() => loadOtherLine(line))])
		);
	}

	/** Undefined: the figures are not there, or know no such origin. */
	originOf(id: string): Origin | undefined {
		return this.#figures.value?.dataset.timeline.origins.find((origin) => origin.id === id);
	}
}
