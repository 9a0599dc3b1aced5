import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import {
	formatCountRange,
	formatNumber,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareBounds,
	formatUsdRange
} from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { Estimated } from '$lib/domain/numbers/range';
import type { Measure } from '$lib/domain/estimate/measure';

/** How a number of a measure, and its interval, are written. */
export interface MeasureFormat {
	readonly one: (value: number) => string;
	readonly bounds: (interval: Estimated) => string;
}

export function measureFormat(
	measure: Measure,
	row: Pick<CommodityEstimate, 'resource'>,
	language: Language
): MeasureFormat {
	const unit = row.resource?.unit ?? 't';
	switch (measure) {
		case 'share':
			return {
				one: (value) => formatShare(value, language),
				bounds: (interval) => formatShareBounds(interval, language)
			};
		case 'tonnage':
			return {
				one: (value) => formatQuantity(value, unit, language),
				bounds: (interval) => formatQuantityRange(interval, unit, language)
			};
		case 'value':
			return {
				// One significant figure, as all money (METHOD §9.3).
				one: (value) => formatUsdRange({ central: value }, language),
				bounds: (interval) => formatUsdRange(interval, language)
			};
		case 'count':
			return {
				one: (value) => formatNumber(value, language),
				bounds: (interval) => formatCountRange(interval, language)
			};
		default:
			return measure satisfies never;
	}
}
