import type { CommodityId } from '../dataset/commodity';
import type { ControlHistory } from '../control/control-history';
import type { Timeline } from '../dataset/timeline';
import type { ControlLookup } from '../control/control-lookup';
import type { Dataset } from '../dataset/dataset';
import { estimateAt, type EstimateOptions } from './estimate-at';
import type { Estimate } from './estimate';
import { monthEnds, pointAt, type HistoryPoint } from './share-history';
import { measuredBehind, type Measure } from './measure';

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
	return estimates.flatMap(({ question, totals: { all } }) =>
		all ? [pointAt(timeline, question.observationDate, all.behind)] : []
	);
}
