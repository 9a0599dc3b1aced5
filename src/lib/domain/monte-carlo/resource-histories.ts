import { ControlLookup } from '../control/control-lookup';
import type { ControlHistory } from '../control/control-history';
import type { CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import { latestVintage } from '../dataset/price';
import { leadingShare, type Estimate } from '../estimate/estimate';
import { estimateAt } from '../estimate/estimate-at';
import { resourceModels } from '../estimate/resource-rows';
import { monthEnds, pointAt, type HistoryPoint } from '../estimate/share-history';
import type { IntervalEstimator } from './interval-estimator';

/** From so much on a share that moved has a point of its own between two ends of months. */
const moved = 0.005;

/**
 * What leads of every commodity through time, all of Ukraine: at the last observation of every month and at every change
 * of half a percentage point or more, with intervals.
 */
export function resourceHistories(
	dataset: Dataset,
	history: ControlHistory,
	estimator: IntervalEstimator
): ReadonlyMap<CommodityId, readonly HistoryPoint[]> {
	const { timeline } = dataset;
	const lookup = new ControlLookup(dataset, history);
	const models = resourceModels(dataset, dataset.deposits, 'range', false);
	const ends = new Set(monthEnds(timeline));
	const days = new Set([...timeline.changes.map((at) => timeline.observations[at]!.date), ...ends]);
	const points = new Map<CommodityId, HistoryPoint[]>();
	for (const date of [...days].sort()) {
		const options = { date, oblast: null, prices: latestVintage };
		const estimate = estimateAt(dataset, history, options, [], lookup, models);
		const told = estimate.commodities.filter((row) => {
			const last = points.get(row.commodity)?.at(-1);
			const { central } = leadingShare(row).share;
			return ends.has(date) || last === undefined || Math.abs(central - last.central) >= moved;
		});
		for (const row of withIntervals(estimator, estimate, told)) {
			const list = points.get(row.commodity) ?? [];
			list.push(pointAt(timeline, date, leadingShare(row).share));
			points.set(row.commodity, list);
		}
	}
	return points;
}

function withIntervals(
	estimator: IntervalEstimator,
	estimate: Estimate,
	commodities: Estimate['commodities']
): Estimate['commodities'] {
	if (commodities.length === 0) return [];
	const totals = { all: null, withoutCoal: null, critical: null };
	return estimator.of({ ...estimate, commodities, totals }).commodities;
}
