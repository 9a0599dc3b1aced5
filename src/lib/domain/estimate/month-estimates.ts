import type { ControlHistory } from '../control/control-history';
import type { ControlLookup } from '../control/control-lookup';
import type { CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Estimate } from './estimate';
import { estimateAt, type EstimateOptions } from './estimate-at';
import { resourceModels } from './resource-rows';
import { monthEnds } from './share-history';

/** The estimate at the last observation of every month, with the question of `options` but its date. */
export function estimateHistory(
	dataset: Dataset,
	history: ControlHistory,
	options: Omit<EstimateOptions, 'date'>,
	only: readonly CommodityId[] = [],
	lookup?: ControlLookup
): readonly Estimate[] {
	const models = resourceModels(dataset, dataset.deposits, options.priceCase ?? 'range', false);
	return monthEnds(dataset.timeline).map((date) =>
		estimateAt(dataset, history, { ...options, date }, only, lookup, models)
	);
}
