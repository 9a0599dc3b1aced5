import { countingContested, type ControlHistory } from '../control/control-history';
import { observationAt } from '../dataset/timeline';
import type { Dataset, FigureTables } from '../dataset/dataset';
import type { SourceId, Deposit } from '../dataset/deposit';
import {
	controlInputs,
	depositControl,
	observationBefore2022,
	type ControlInputs
} from '../control/deposit-control';
import { filterDataset } from '../estimate/deposit-filter';
import { categoriesOf, type Categories } from '../estimate/deposit-quantity';
import type { Estimate } from '../estimate/estimate';
import type { DepositControl } from '../control/side';
import type { PriceCase } from '../dataset/price';

/** What quantities and values in the ground are derived from: no date, no line. */
export interface FigureContext {
	readonly dataset: FigureTables;
	readonly categories: Categories;
	readonly priceCase: PriceCase;
}

/** What the numbers of one estimate are derived from; `dataset` holds what its filter lets through. */
export interface DerivationContext extends FigureContext {
	readonly dataset: Dataset;
	readonly estimate: Estimate;
	readonly controlInputs: ControlInputs;
	/** Index of the observation that answers, and of what "since" is told from (see `observationBefore2022`). */
	readonly observation: number;
	readonly before: number | null;
}

export function derivationContext(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate
): DerivationContext {
	const { timeline } = dataset;
	const observation = observationAt(timeline, estimate.question.observationDate);
	return {
		dataset: filterDataset(dataset, estimate.question.filter, estimate.control),
		estimate,
		categories: categoriesOf(dataset),
		priceCase: estimate.question.priceCase,
		controlInputs: controlInputs(dataset, countingContested(history, estimate.question.contested)),
		observation,
		before: observationBefore2022(timeline, observation)
	};
}

/** The side of a deposit in the estimate. Throws RangeError when the estimate has none. */
export function controlNow({ estimate }: DerivationContext, deposit: Deposit): DepositControl {
	const control = estimate.control.get(deposit.id);
	if (control === undefined) throw new RangeError(`${deposit.id}: no side was derived`);
	return control;
}

/** The side of a deposit on 23 February 2022; null: the record does not reach back. */
export function controlBefore(context: DerivationContext, deposit: Deposit): DepositControl | null {
	const { before, controlInputs } = context;
	return before === null ? null : depositControl(deposit, controlInputs, before, null);
}

/** The ids of a table's source field, `a;b`, that `sources.csv` has; empty where it is a text. */
export function knownSources({ dataset }: FigureContext, field: string): readonly SourceId[] {
	const ids = field.split(';').map((id) => id.trim());
	return ids.filter((id) => dataset.sources.some((source) => source.id === id));
}
