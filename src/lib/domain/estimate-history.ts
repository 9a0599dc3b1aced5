import type { CommodityId } from './commodity';
import type { ControlHistory, Timeline } from './control-history';
import type { ControlLookup } from './control-lookup';
import type { Dataset } from './dataset';
import { estimateAt, type EstimateOptions } from './estimate-at';
import type { CommodityEstimate, Estimate } from './estimate';
import type { Range } from './range';
import { monthEnds, pointAt, type HistoryPoint } from './share-history';
import type { Measure } from './view';

/** The estimate at the last observation of every month, with the question of `options` but its date. */
export function estimateHistory(
	dataset: Dataset,
	history: ControlHistory,
	options: Omit<EstimateOptions, 'date'>,
	only: readonly CommodityId[] = [],
	lookup?: ControlLookup
): readonly Estimate[] {
	return monthEnds(dataset.timeline).map((date) =>
		estimateAt(dataset, history, { ...options, date }, only, lookup)
	);
}

/**
 * What of a commodity lies behind the line by a measure: a share 0..1 (of sites, where no tonnage is published), its unit of
 * quantity, USD of gross in-ground value, or sites. Null: not published, or not priced.
 */
export function measuredBehind(row: CommodityEstimate, measure: Measure): Range | null {
	switch (measure) {
		case 'share':
			return row.tonnage?.share ?? row.count.share;
		case 'tonnage':
			return row.tonnage?.behind ?? null;
		case 'value':
			return row.value?.behind ?? null;
		case 'count':
			return row.count.behind;
		default:
			return measure satisfies never;
	}
}

/** A commodity through time by a measure; months in which it has no number are left out. */
export function commodityHistory(
	timeline: Timeline,
	estimates: readonly Estimate[],
	commodity: CommodityId,
	measure: Measure
): readonly HistoryPoint[] {
	return estimates.flatMap(({ question, commodities }) => {
		const row = commodities.find((one) => one.commodity === commodity);
		const range = row === undefined ? null : measuredBehind(row, measure);
		return range === null ? [] : [pointAt(timeline, question.observationDate, range)];
	});
}

/** Gross in-ground value behind the line of all priced commodities together, USD. */
export function totalHistory(
	timeline: Timeline,
	estimates: readonly Estimate[]
): readonly HistoryPoint[] {
	return estimates.flatMap(({ question, total }) =>
		total?.behind ? [pointAt(timeline, question.observationDate, total.behind)] : []
	);
}
