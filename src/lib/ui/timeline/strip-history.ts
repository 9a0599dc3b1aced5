import type { Timeline } from '$lib/domain/dataset/timeline';
import type { CommodityEstimate, Estimate } from '$lib/domain/estimate/estimate';
import { commodityHistory, totalHistory } from '$lib/domain/estimate/estimate-history';
import {
	formatCountRange,
	formatQuantityRange,
	formatShareBounds,
	formatUsdRange
} from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { addRanges, scaleRange, zeroRange, type Range } from '$lib/domain/numbers/range';
import { pointAt, type HistoryPoint } from '$lib/domain/estimate/share-history';
import type { Measure } from '$lib/domain/estimate/measure';
import type { HistoryMessages } from '$lib/i18n/history/messages';

/** What the strip above the timeline draws. */
export interface StripHistory {
	readonly caption: keyof HistoryMessages['captions'];
	readonly points: readonly HistoryPoint[];
	/** A point in words, with its bounds. */
	readonly written: (range: Range, language: Language) => string;
}

/**
 * All that is chosen, by the measure. Tonnages and their shares have no sum over several resources: there the sites are
 * told instead, each once for every resource that it has, as the panel counts them.
 */
export function stripHistory(
	timeline: Timeline,
	months: readonly Estimate[],
	measure: Measure
): StripHistory {
	const rows = months.at(-1)?.commodities ?? [];
	const only = rows.length === 1 ? rows[0]! : null;
	switch (measure) {
		case 'value':
			return { caption: measure, points: totalHistory(timeline, months), written: formatUsdRange };
		case 'count':
			return {
				caption: measure,
				points: sitesHistory(timeline, months, (behind) => behind),
				written: formatCountRange
			};
		case 'tonnage':
		case 'share':
			return only?.tonnage
				? ofCommodity(timeline, months, measure, only, only.tonnage)
				: {
						caption: 'allSites',
						points: sitesHistory(timeline, months, (behind, all) => scaleRange(behind, 1 / all)),
						written: formatShareBounds
					};
		default:
			return measure satisfies never;
	}
}

function ofCommodity(
	timeline: Timeline,
	months: readonly Estimate[],
	measure: 'tonnage' | 'share',
	{ commodity }: CommodityEstimate,
	{ unit }: NonNullable<CommodityEstimate['tonnage']>
): StripHistory {
	return {
		caption: measure,
		points: commodityHistory(timeline, months, commodity, measure),
		written:
			measure === 'share'
				? formatShareBounds
				: (range, language) => formatQuantityRange(range, unit, language)
	};
}

function sitesHistory(
	timeline: Timeline,
	months: readonly Estimate[],
	of: (behind: Range, all: number) => Range
): readonly HistoryPoint[] {
	return months.flatMap(({ question, commodities }) => {
		const behind = commodities.map(({ count }) => count.behind).reduce(addRanges, zeroRange);
		const all = commodities.reduce((sum, { sites }) => sum + sites.all, 0);
		return all === 0 ? [] : [pointAt(timeline, question.observationDate, of(behind, all))];
	});
}
