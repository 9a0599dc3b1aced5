import type { Figures } from '$lib/data/loaders';
import { observationAt } from '$lib/domain/dataset/timeline';
import { ControlLookup } from '$lib/domain/control/control-lookup';
import type { DepositFilter } from '$lib/domain/estimate/deposit-filter';
import { coverageOf, type Coverage } from '$lib/domain/estimate/coverage';
import { estimateHistory } from '$lib/domain/estimate/estimate-history';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { keepUnchanged } from './keep-unchanged';
import type { Reliability } from '$lib/domain/dataset/observation';
import type { Loadable } from './loadable.svelte';
import type { ViewState } from './view.svelte';

/** Totals over the chosen commodities. */
export type Totals = Pick<
	Estimate,
	| 'total'
	| 'totalWithoutCoal'
	| 'totalWithoutLargest'
	| 'totalRecoverable'
	| 'largest'
	| 'pricedOtherwise'
>;

/** The estimate of the view's date and area, by lookup. It carries its question: print that date. */
export class EstimateState {
	readonly #view: ViewState;
	readonly #figures: Loadable<Figures>;
	readonly #lastDate: IsoDate;
	/** From one day to the next most rows are the same: the page then draws nothing anew for them. */
	#last: Estimate | null = null;
	#lastTotals: Estimate | null = null;

	// Strings, so that a moved camera computes nothing.
	readonly date: IsoDate = $derived.by(() => this.#view.current.date ?? this.#lastDate);
	readonly #compare = $derived.by(() => this.#view.current.compare);
	readonly #oblast = $derived.by(() => this.#view.current.oblast);
	readonly #prices = $derived.by(() => this.#view.current.prices);
	readonly #priceCase = $derived.by(() => this.#view.current.priceCase);
	readonly #filterText = $derived.by(() => JSON.stringify(this.#view.current.filter));
	readonly #filter = $derived.by(() => JSON.parse(this.#filterText) as DepositFilter);
	readonly #only = $derived.by(() => this.#view.current.commodities.join());

	readonly #lookup = $derived.by(() => {
		const figures = this.#figures.value;
		return figures && new ControlLookup(figures.dataset, figures.history);
	});

	/** The question but for its date. */
	readonly #options = $derived.by(() => ({
		oblast: this.#oblast,
		prices: this.#prices,
		priceCase: this.#priceCase,
		filter: this.#filter
	}));

	/** Every commodity in the chosen area; null while the figures are not there. */
	readonly estimate: Estimate | null = $derived.by(
		() => (this.#last = keepUnchanged(this.#last, this.#estimate([])))
	);

	/** The same question at the date compared with; null: none is chosen, or the figures are not there. */
	readonly compared: Estimate | null = $derived.by(() => {
		const date = this.#compare;
		return date === null ? null : this.#estimate([], date);
	});

	/** Index of the observation that answers the date compared with; -1: none is chosen. */
	readonly comparedObservation: number = $derived.by(() => {
		const figures = this.#figures.value;
		const date = this.#compare;
		if (figures === null || date === null) return -1;
		return Math.max(0, observationAt(figures.dataset.timeline, date));
	});

	readonly totals: Totals | null = $derived.by(() => {
		if (this.#only === '') return this.estimate;
		const totals = this.#estimate(this.#only.split(','));
		return (this.#lastTotals = keepUnchanged(this.#lastTotals, totals));
	});

	/** Index of the observation that answers the date; -1 while the figures are not there. */
	readonly observation: number = $derived.by(() => {
		const figures = this.#figures.value;
		return figures === null ? -1 : Math.max(0, observationAt(figures.dataset.timeline, this.date));
	});

	/** Of that observation; null while the figures are not there. */
	readonly reliability: Reliability | null = $derived.by(
		() => this.#figures.value?.dataset.timeline.observations[this.observation]?.reliability ?? null
	);

	readonly coverage: Coverage | null = $derived.by(() => {
		const figures = this.#figures.value;
		const chosen = this.#only === '' ? [] : this.#only.split(',');
		return figures && this.estimate ? coverageOf(figures.dataset, this.estimate, chosen) : null;
	});

	/** The chosen commodities at the end of every month; made when it is first read. Null while the figures are not there. */
	readonly months: readonly Estimate[] | null = $derived.by(() => {
		const figures = this.#figures.value;
		const lookup = this.#lookup;
		if (figures === null || lookup === null) return null;
		const { dataset, history } = figures;
		const only = this.#only === '' ? [] : this.#only.split(',');
		return estimateHistory(dataset, history, this.#options, only, lookup);
	});

	constructor(view: ViewState, figures: Loadable<Figures>, lastDate: IsoDate) {
		this.#view = view;
		this.#figures = figures;
		this.#lastDate = lastDate;
	}

	#estimate(only: readonly string[], date = this.date): Estimate | null {
		const figures = this.#figures.value;
		const lookup = this.#lookup;
		if (figures === null || lookup === null) return null;
		const { dataset, history } = figures;
		return estimateAt(dataset, history, { ...this.#options, date }, only, lookup);
	}
}
