import type { ControlHistory } from '../domain/control/control-history';
import type { Dataset } from '../domain/dataset/dataset';
import type { EstimateOptions } from '../domain/estimate/estimate-at';
import { monteCarlo, type MonteCarloOptions } from '../domain/monte-carlo/monte-carlo';
import type { MonteCarloEstimate } from '../domain/monte-carlo/monte-carlo-estimate';

/** Random draws over figures that the worker is given once. */
export class DrawsService {
	readonly #dataset: Dataset;
	readonly #history: ControlHistory;

	constructor(dataset: Dataset, history: ControlHistory) {
		this.#dataset = dataset;
		this.#history = history;
	}

	/** See `monteCarlo`; `onProgress` is told how many draws are done. */
	draw(
		question: EstimateOptions,
		options: Omit<MonteCarloOptions, 'onProgress'>,
		onProgress: (done: number) => void
	): MonteCarloEstimate {
		return monteCarlo(this.#dataset, this.#history, question, { ...options, onProgress });
	}
}
