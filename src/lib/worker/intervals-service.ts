import type { ControlHistory } from '../domain/control/control-history';
import type { CommodityId } from '../domain/dataset/commodity';
import type { Dataset } from '../domain/dataset/dataset';
import { estimateAt, type EstimateOptions } from '../domain/estimate/estimate-at';
import { estimateHistory } from '../domain/estimate/month-estimates';
import { panelEstimate, type PanelEstimate } from '../domain/estimate/panel-estimate';
import { chosenTotals } from '../domain/estimate/resource-rows';
import type { Draws } from '../domain/monte-carlo/draws';
import { IntervalEstimator } from '../domain/monte-carlo/interval-estimator';

/** Intervals over figures that the worker is given once. */
export class IntervalsService {
	readonly #dataset: Dataset;
	readonly #history: ControlHistory;
	readonly #estimators = new Map<string, IntervalEstimator>();

	constructor(dataset: Dataset, history: ControlHistory) {
		this.#dataset = dataset;
		this.#history = history;
	}

	/** The estimates that answer some questions, with intervals; totals are of the chosen commodities (none: of all). */
	draw(
		questions: readonly EstimateOptions[],
		chosen: readonly CommodityId[],
		draws: Draws
	): readonly PanelEstimate[] {
		const estimator = this.#estimator(draws);
		return questions.map((question) => {
			const estimate = estimateAt(this.#dataset, this.#history, question);
			const totals = chosenTotals(estimate, chosen, this.#dataset.commodities);
			return panelEstimate(estimator.of({ ...estimate, totals }));
		});
	}

	/** The chosen commodities (none: all) at the end of every month, with intervals. */
	months(
		options: Omit<EstimateOptions, 'date'>,
		chosen: readonly CommodityId[],
		draws: Draws
	): readonly PanelEstimate[] {
		const estimator = this.#estimator(draws);
		return estimateHistory(this.#dataset, this.#history, options, chosen).map((estimate) =>
			panelEstimate(estimator.of(estimate))
		);
	}

	#estimator(draws: Draws): IntervalEstimator {
		const name = `${draws.count} ${draws.seed}`;
		const found =
			this.#estimators.get(name) ?? new IntervalEstimator(this.#dataset, this.#history, draws);
		this.#estimators.set(name, found);
		return found;
	}
}
