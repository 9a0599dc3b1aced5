import type { Figures } from '$lib/data/loaders';
import { observationAt } from '$lib/domain/dataset/timeline';
import { countingContested } from '$lib/domain/control/control-history';
import { ControlLookup } from '$lib/domain/control/control-lookup';
import { coverageOf, type Coverage } from '$lib/domain/estimate/coverage';
import { estimateHistory } from '$lib/domain/estimate/estimate-history';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { unchangedKeeper } from './keep-unchanged';
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
	readonly #kept = unchangedKeeper<Estimate | null>();
	readonly #keptTotals = unchangedKeeper<Estimate | null>();
	readonly #keptCompared = unchangedKeeper<Estimate | null>();

	// Parts of the view by themselves: a moved camera makes a new view of the same parts, and so computes nothing.
	readonly date: IsoDate = $derived.by(() => this.#view.current.date ?? this.#lastDate);
	readonly #compare = $derived.by(() => this.#view.current.compare);
	readonly #oblast = $derived.by(() => this.#view.current.oblast);
	readonly #prices = $derived.by(() => this.#view.current.prices);
	readonly #priceCase = $derived.by(() => this.#view.current.priceCase);
	readonly #filter = $derived.by(() => this.#view.current.filter);
	readonly #contested = $derived.by(() => this.#view.current.contested);
	/** Empty: all. */
	readonly #chosen = $derived.by(() => this.#view.current.commodities);

	readonly #lookup = $derived.by(() => {
		const figures = this.#figures.value;
		if (figures === null) return null;
		return new ControlLookup(figures.dataset, countingContested(figures.history, this.#contested));
	});

	/** The question but for its date. */
	readonly #options = $derived.by(() => ({
		oblast: this.#oblast,
		prices: this.#prices,
		priceCase: this.#priceCase,
		filter: this.#filter,
		contested: this.#contested
	}));

	/** Every commodity in the chosen area; null while the figures are not there. */
	readonly estimate: Estimate | null = $derived.by(() => this.#kept(this.#estimate([])));

	/** The same question at the date compared with; null: none is chosen, or the figures are not there. */
	readonly compared: Estimate | null = $derived.by(() => {
		const date = this.#compare;
		return this.#keptCompared(date === null ? null : this.#estimate([], date));
	});

	/** Index of the observation that answers the date compared with; null: as for `compared`. */
	readonly comparedObservation: number | null = $derived.by(() =>
		this.#compare === null ? null : this.#observationAt(this.#compare)
	);

	readonly totals: Totals | null = $derived.by(() =>
		this.#chosen.length === 0 ? this.estimate : this.#keptTotals(this.#estimate(this.#chosen))
	);

	/** Index of the observation that answers the date; null while the figures are not there. */
	readonly observation: number | null = $derived.by(() => this.#observationAt(this.date));

	/** Of that observation; null while the figures are not there. */
	readonly reliability: Reliability | null = $derived.by(() => {
		const { observation } = this;
		if (observation === null) return null;
		return this.#figures.value?.dataset.timeline.observations[observation]?.reliability ?? null;
	});

	readonly coverage: Coverage | null = $derived.by(() => {
		const figures = this.#figures.value;
		return figures && this.estimate
			? coverageOf(figures.dataset, this.estimate, this.#chosen)
			: null;
	});

	/** The chosen commodities at the end of every month; made when it is first read. Null while the figures are not there. */
	readonly months: readonly Estimate[] | null = $derived.by(() => {
		const figures = this.#figures.value;
		const lookup = this.#lookup;
		if (figures === null || lookup === null) return null;
		const { dataset, history } = figures;
		return estimateHistory(dataset, history, this.#options, this.#chosen, lookup);
	});

	constructor(view: ViewState, figures: Loadable<Figures>, lastDate: IsoDate) {
		this.#view = view;
		this.#figures = figures;
		this.#lastDate = lastDate;
	}

	/** A date before the first observation is answered by the first. */
	#observationAt(date: IsoDate): number | null {
		const figures = this.#figures.value;
		return figures && Math.max(0, observationAt(figures.dataset.timeline, date));
	}

	#estimate(only: readonly string[], date = this.date): Estimate | null {
		const figures = this.#figures.value;
		const lookup = this.#lookup;
		if (figures === null || lookup === null) return null;
		const { dataset, history } = figures;
		return estimateAt(dataset, history, { ...this.#options, date }, only, lookup);
	}
}
