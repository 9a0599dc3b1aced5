import { countingContested, type ControlHistory } from '../control/control-history';
import { observationAt } from '../dataset/timeline';
import type { Dataset, FigureTables } from '../dataset/dataset';
import type { Deposit, DepositId, SourceId } from '../dataset/deposit';
import type { Derivation } from './derivation';
import { controlInputs, type ControlInputs } from '../control/control-inputs';
import { depositControl, observationBefore2022 } from '../control/deposit-control';
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
	/** Whether a filter left deposits out. */
	readonly filtered: boolean;
	/** Trees of sides that were derived, so that a deposit stands in all of its places as the same one. */
	readonly sides: Map<DepositId, DepositSides>;
	/** Index of the observation that answers, and of what "since" is told from (see `observationBefore2022`). */
	readonly observation: number;
	readonly before: number | null;
}

/** How much of a deposit lies behind the line, and what of that did on 23 February 2022 already. */
export interface DepositSides {
	readonly now: Derivation;
	readonly before2022: Derivation;
}

export function derivationContext(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate
): DerivationContext {
	const { timeline } = dataset;
	const observation = observationAt(timeline, estimate.question.observationDate);
	const shown = filterDataset(dataset, estimate.question.filter, estimate.control);
	return {
		dataset: shown,
		filtered: shown !== dataset,
		sides: new Map(),
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
