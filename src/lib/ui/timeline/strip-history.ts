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
import { type Estimated, type Range, scaleRange } from '$lib/domain/numbers/range';
import { pointAt, type HistoryPoint } from '$lib/domain/estimate/share-history';
import { countBehind, type Measure } from '$lib/domain/estimate/measure';
import type { HistoryMessages } from '$lib/i18n/history/messages';

/** What the strip above the timeline draws. */
export interface StripHistory {
	readonly caption: keyof HistoryMessages['captions'];
	readonly points: readonly HistoryPoint[];
	/** A point in words, with its interval. */
	readonly written: (range: Estimated, language: Language) => string;
}

/**
 * All that is chosen, by the measure. Amounts and their shares have no sum over several resources: there the deposits are
 * told instead, each under its main commodity, as the panel counts them.
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
				points: depositsHistory(timeline, months, (behind) => behind),
				written: formatCountRange
			};
		case 'tonnage':
		case 'share':
			return only?.resource
				? ofCommodity(timeline, months, measure, only, only.resource)
				: {
						caption: 'allSites',
						points: depositsHistory(timeline, months, (behind, all) => scaleRange(behind, 1 / all)),
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
	{ unit }: NonNullable<CommodityEstimate['resource']>
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

function depositsHistory(
	timeline: Timeline,
	months: readonly Estimate[],
	of: (behind: Range, all: number) => Range
): readonly HistoryPoint[] {
	return months.flatMap(({ question, commodities }) => {
		const sum = (of: (row: CommodityEstimate) => number) =>
			commodities.reduce((total, row) => total + of(row), 0);
		const low = sum(({ main }) => main.behind);
		const behind = { low, central: low, high: sum((row) => countBehind(row).high ?? 0) };
		const all = sum(({ main }) => main.all);
		return all === 0 ? [] : [pointAt(timeline, question.observationDate, of(behind, all))];
	});
}
