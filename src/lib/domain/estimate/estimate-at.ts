import {
	countingContested,
	type ContestedCount,
	type ControlHistory
} from '../control/control-history';
import { observationAt, type Timeline } from '../dataset/timeline';
import type { ControlLookup } from '../control/control-lookup';
import type { Dataset } from '../dataset/dataset';
import type { DepositId } from '../dataset/deposit';
import { filterDataset, isFiltering, type DepositFilter } from './deposit-filter';
import { controlInputs, observationOf } from '../control/control-inputs';
import { depositControl, observationBefore2022 } from '../control/deposit-control';
import type { Estimate } from './estimate';
import type { DateAnswer, EstimateQuestion } from './estimate-question';
import type { DepositControl } from '../control/side';
import type { IsoDate } from '../dataset/iso-date';
import type { OblastCode } from '../dataset/oblast';
import type { PriceCase, PriceVintage } from '../dataset/price';
import type { ResourceModel } from './resource-model';
import { lotSides, resourceModels, resourceRows, totalsOf } from './resource-rows';

export interface EstimateOptions {
	readonly date: IsoDate;
	/** Null: all Ukraine, including Crimea. */
	readonly oblast: OblastCode | null;
	readonly prices: PriceVintage;
	/** Default: the whole range. */
	readonly priceCase?: PriceCase;
	/** Default: all deposits. */
	readonly filter?: DepositFilter | undefined;
	/** Default: half of what is contested counts as behind the line. A `lookup` must count it alike. */
	readonly contested?: ContestedCount;
}

/**
 * How much of each commodity lies behind the front line at a date (METHOD §14): central values; `IntervalEstimator` gives
 * them their intervals. A date without observation is answered by the last one before it, a date before the first by the
 * first; the question in the result says which. A commodity without deposits, and without a part that a published split
 * puts in the area, is absent: no data, not nothing.
 *
 * `only` limits the commodities (and the totals) that are computed; control is derived for every deposit, or
 * taken from the `lookup` of the same dataset and history. `known`: the models of the same dataset and prices, taken where
 * no filter is in force.
 * Throws EstimateError for an empty record, a category that the table of weights lacks, and NaN.
 */
export function estimateAt(
	dataset: Dataset,
	recorded: ControlHistory,
	options: EstimateOptions,
	only: readonly string[] = [],
	lookup?: ControlLookup,
	known?: readonly ResourceModel[]
): Estimate {
	const history = countingContested(recorded, options.contested);
	const observation = Math.max(0, observationAt(dataset.timeline, options.date));
	const control = lookup?.at(observation) ?? controlAt(dataset, history, observation);
	const shown = filterDataset(dataset, options.filter, control);
	const priceCase = options.priceCase ?? 'range';
	const models =
		known !== undefined && shown === dataset
			? known
			: resourceModels(dataset, shown.deposits, priceCase, shown !== dataset);
	const before = observationBefore2022(dataset.timeline, observation);
	const rows = resourceRows(
		models.filter(({ resource }) => only.length === 0 || only.includes(resource.commodity.id)),
		shown.deposits,
		control,
		lotSides(control, history, observation, before),
		{ oblast: options.oblast, thisYear: yearOfLast(dataset.timeline) }
	);
	return {
		question: questionOf(dataset, observation, options),
		commodities: rows,
		totals: totalsOf(rows, dataset.commodities),
		control
	};
}

/** Year of the last observation: what an edition is old by. */
export function yearOfLast({ observations }: Timeline): number {
	return Number(observations.at(-1)?.date.slice(0, 4));
}

/** The side of every deposit at an observation. */
export function controlAt(
	dataset: Dataset,
	history: ControlHistory,
	observation: number
): ReadonlyMap<DepositId, DepositControl> {
	const inputs = controlInputs(dataset, history);
	const before = observationBefore2022(dataset.timeline, observation);
	return new Map(
		dataset.deposits.map((deposit) => [
			deposit.id,
			depositControl(deposit, inputs, observation, before)
		])
	);
}

/** The question of a result: the options, and the observation that answers them. */
export function questionOf(
	dataset: Dataset,
	observation: number,
	options: EstimateOptions
): EstimateQuestion {
	const { date: observationDate } = observationOf(dataset.timeline, observation);
	const { date, oblast, prices, priceCase = 'range', filter, contested = 'half' } = options;
	return {
		date,
		observationDate,
		answer: answerTo(date, observationDate, dataset.timeline),
		oblast,
		prices,
		priceCase,
		...(filter && isFiltering(filter) && { filter }),
		...(contested !== 'half' && { contested }),
		version: dataset.version
	};
}

function answerTo(asked: IsoDate, observed: IsoDate, { observations }: Timeline): DateAnswer {
	if (asked === observed) return 'exact';
	if (asked < observed) return 'before-first';
	return observations.at(-1)?.date === observed ? 'after-last' : 'earlier-observation';
}
