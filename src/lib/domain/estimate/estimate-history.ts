import type { CommodityId } from '../dataset/commodity';
import type { Timeline } from '../dataset/timeline';
import type { Estimate } from './estimate';
import { pointAt, type HistoryPoint } from './share-history';
import { measuredBehind, type Measure } from './measure';

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
