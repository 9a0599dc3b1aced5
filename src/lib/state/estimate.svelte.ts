import type { Figures } from '$lib/data/loaders';
import { observationAt } from '$lib/domain/dataset/timeline';
import { countingContested } from '$lib/domain/control/control-history';
import type { Coverage } from '$lib/domain/estimate/coverage';
import { withKnownIntervals } from '$lib/domain/estimate/known-intervals';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import type { Totals } from '$lib/domain/estimate/resource-money';
import { pagePart } from '$lib/data/page-part';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { AskedQuestion } from './asked-question.svelte';
import { DrawnIntervals } from './drawn-intervals.svelte';
import { unchangedKeeper } from './keep-unchanged';
import type { Reliability } from '$lib/domain/dataset/observation';
import type { Loadable } from './loadable.svelte';
import type { LaidScenario } from './laid-scenario';
import type { ViewState } from './view.svelte';

export type { Totals };

const estimateParts = pagePart(() => import('./estimate-parts'));

/** The estimate of the view's date and area, by lookup. It carries its question: print that date. */
export class EstimateState {
	readonly #asked: AskedQuestion;
	readonly #figures: Loadable<Figures>;
	readonly #scenarioOf: () => LaidScenario | 'coming' | null;
	/** What computes; there as soon as the figures are, see `loadParts`. */
	#parts: typeof import('./estimate-parts') | null = null;
	readonly #drawn: DrawnIntervals;
	/** From one day to the next most rows are the same: the page then draws nothing anew for them. */
	readonly #kept = unchangedKeeper<Estimate | null>();
	readonly #keptTotals = unchangedKeeper<Totals | null>();
	readonly #keptCompared = unchangedKeeper<Estimate | null>();

	readonly #lookup = $derived.by(() => {
		const figures = this.#figures.value;
		if (figures === null) return null;
		return new this.#parts!.ControlLookup(
			figures.dataset,
			countingContested(figures.history, this.#asked.contested)
		);
	});

	readonly #scenario = $derived.by(() => this.#scenarioOf());

	/** The line that answers in the place of that of the record; null: that of the record does. */
	readonly scenario: LaidScenario | null = $derived.by(() =>
		this.#scenario === 'coming' ? null : this.#scenario
	);

	/** What the estimate is computed from: the figures of the record, or those by the scenario; null: not there. */
	readonly answering: Figures | null = $derived.by(() => {
		if (this.#figures.value === null || this.#scenario === 'coming') return null;
		return this.scenario?.figures ?? this.#figures.value;
	});

	/** By the figures and prices alone, so that a step of the timeline need not make them again. */
	readonly #models = $derived.by(() => {
		const dataset = this.#figures.value?.dataset;
		return (
			dataset &&
			this.#parts!.resourceModels(dataset, dataset.deposits, this.#asked.priceCase, false)
		);
	});

	readonly #central = $derived.by(() =>
		this.scenario === null ? this.#estimate(this.date) : this.#estimateBy(this.scenario)
	);
	readonly #centralCompared = $derived.by(() =>
		this.#asked.compare === null ? null : this.#estimate(this.#asked.compare)
	);

	/** Every commodity in the chosen area, with its intervals as soon as they are drawn; null while the figures are not there. */
	readonly estimate: Estimate | null = $derived.by(() =>
		this.#kept(this.#withIntervals(this.#central))
	);

	/** The same question at the date compared with; null: none is chosen, or the figures are not there. */
	readonly compared: Estimate | null = $derived.by(() =>
		this.#keptCompared(this.#withIntervals(this.#centralCompared))
	);

	/** The answer of the record to the question that a scenario answers; null: there is none, or no figures. */
	readonly recorded: Estimate | null = $derived.by(() =>
		this.scenario === null ? null : this.#estimate(this.scenario.date)
	);

	/** Index of the observation that answers the date compared with; null: as for `compared`. */
	readonly comparedObservation: number | null = $derived.by(() =>
		this.#asked.compare === null ? null : this.#observationAt(this.#asked.compare)
	);

	/** Of the chosen commodities. */
	readonly totals: Totals | null = $derived.by(() => {
		const central = this.#central;
		const dataset = this.#figures.value?.dataset;
		if (central === null || dataset === undefined) return null;
		const totals = this.#parts!.chosenTotals(central, this.#asked.chosen, dataset.commodities);
		return this.#keptTotals(this.#withIntervals({ ...central, totals })!.totals);
	});

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
			? this.#parts!.coverageOf(figures.dataset, this.estimate, this.#asked.chosen)
			: null;
	});

	/**
	 * The chosen commodities at the end of every month, with intervals once `drawMonths` has them; made when it is first
	 * read. Null while the figures are not there.
	 */
	readonly months: readonly Estimate[] | null = $derived.by(() => {
		const known = this.#drawn.ofMonths(this.#asked.intervals);
		const months = this.#centralMonths;
		return known === null || months === null
			? months
			: months.map((month, i) => withKnownIntervals(month, known[i]!));
	});

	readonly #centralMonths = $derived.by(() => {
		const figures = this.#figures.value;
		const lookup = this.#lookup;
		if (figures === null || lookup === null) return null;
		const { dataset, history } = figures;
		return this.#parts!.estimateHistory(
			dataset,
			history,
			this.#asked.options,
			this.#asked.chosen,
			lookup
		);
	});

	/**
	 * `first`: the prerendered estimate, whose intervals need not be drawn again. `scenario`: the line that answers in the
	 * place of that of the record, see `scenario`.
	 */
	constructor(
		view: ViewState,
		figures: Loadable<Figures>,
		lastDate: IsoDate,
		first: PanelEstimate,
		scenario: () => LaidScenario | 'coming' | null = () => null
	) {
		this.#scenarioOf = scenario;
		this.#asked = new AskedQuestion(view, lastDate);
		this.#figures = figures;
		this.#drawn = new DrawnIntervals(first);
	}

	/** Fetches what computes, which a page needs no sooner than the figures; to be awaited before these are told to be there. */
	readonly loadParts = async (): Promise<void> => {
		this.#parts = await estimateParts();
	};

	/** Draws the intervals that the page shows and does not know; to be called in an effect of the page. */
	readonly drawIntervals = (): void => {
		const figures = this.#figures.value;
		const shown = [this.#central, this.#centralCompared].filter((one) => one !== null);
		const missing = shown.filter((one) => this.#known(one) === null);
		const isByRecord = ({ question }: Estimate) => !question.scenario;
		if (figures !== null && missing.some(isByRecord)) {
			const dates = shown.filter(isByRecord).map(({ question: { date } }) => date);
			this.#drawn.drawDays(figures, dates, this.#asked.intervals);
		}
		if (this.scenario !== null && !missing.every(isByRecord)) {
			this.#drawn.drawScenario(this.scenario, this.#asked.intervals);
		}
	};

	/** The day that the view asks for. */
	get date(): IsoDate {
		return this.#asked.date;
	}

	/** Whether the intervals that the page shows are there; failed: they will not come. */
	get intervals(): 'drawn' | 'drawing' | 'failed' {
		const shown = [this.#central, this.#centralCompared].filter((one) => one !== null);
		if (shown.length > 0 && shown.every((one) => this.#known(one) !== null)) return 'drawn';
		return this.#drawn.failed ? 'failed' : 'drawing';
	}

	/** Draws the intervals of all months; to be called in an effect of what shows them. */
	readonly drawMonths = (): void => {
		const figures = this.#figures.value;
		if (figures === null || this.#drawn.ofMonths(this.#asked.intervals) !== null) return;
		this.#drawn.drawMonths(figures, this.#asked.intervals);
	};

	/** Ends the workers; to be called when the page goes away. */
	readonly stop = (): void => this.#drawn.stop();

	#known({ question }: Estimate): PanelEstimate | null {
		return question.scenario
			? this.#drawn.ofScenario(question, this.#asked.intervals, this.scenario)
			: this.#drawn.ofDay(question, this.#asked.intervals);
	}

	#withIntervals(estimate: Estimate | null): Estimate | null {
		const known = estimate && this.#known(estimate);
		return known ? withKnownIntervals(estimate, known) : estimate;
	}

	/** A date before the first observation is answered by the first. */
	#observationAt(date: IsoDate): number | null {
		const figures = this.#figures.value;
		return figures && Math.max(0, observationAt(figures.dataset.timeline, date));
	}

	#estimate(date: IsoDate): Estimate | null {
		const figures = this.#figures.value;
		const lookup = this.#lookup;
		if (figures === null || lookup === null || this.#scenario === 'coming') return null;
		const { dataset, history } = figures;
		return this.#parts!.estimateAt(
			dataset,
			history,
			{ ...this.#asked.options, date },
			[],
			lookup,
			this.#models ?? undefined
		);
	}

	/** Of the day that the scenario begins with: what is shown is never of another day than its line. */
	#estimateBy({ figures: { dataset, history }, date }: LaidScenario): Estimate | null {
		const options = { ...this.#asked.options, date };
		const models = this.#models ?? undefined;
		const estimate = this.#parts!.estimateAt(dataset, history, options, [], undefined, models);
		return { ...estimate, question: { ...estimate.question, scenario: true } };
	}
}
