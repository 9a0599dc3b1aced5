import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import type { AskedIntervals } from './drawn-intervals.svelte';
import type { ViewState } from './view.svelte';

/**
 * What a view asks of the figures. Each part stands by itself: a moved camera makes a new view of the same parts, and so
 * computes nothing.
 */
export class AskedQuestion {
	readonly #view: ViewState;
	readonly #lastDate: IsoDate;

	readonly date: IsoDate = $derived.by(() => this.#view.current.date ?? this.#lastDate);
	readonly compare = $derived.by(() => this.#view.current.compare);
	readonly priceCase = $derived.by(() => this.#view.current.priceCase);
	readonly contested = $derived.by(() => this.#view.current.contested);
	/** Empty: all. */
	readonly chosen = $derived.by(() => this.#view.current.commodities);
	readonly #oblast = $derived.by(() => this.#view.current.oblast);
	readonly #prices = $derived.by(() => this.#view.current.prices);
	readonly #filter = $derived.by(() => this.#view.current.filter);
	readonly #draws = $derived.by(() => this.#view.current.draws ?? usualDraws);

	/** The question but for its date. */
	readonly options = $derived.by(() => ({
		oblast: this.#oblast,
		prices: this.#prices,
		priceCase: this.priceCase,
		filter: this.#filter,
		contested: this.contested
	}));

	readonly intervals: AskedIntervals = $derived.by(() => ({
		options: this.options,
		chosen: this.chosen,
		draws: this.#draws
	}));

	/** `lastDate`: the day that a view without a date asks for. */
	constructor(view: ViewState, lastDate: IsoDate) {
		this.#view = view;
		this.#lastDate = lastDate;
	}
}
