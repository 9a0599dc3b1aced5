import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import {
	formatBounded,
	formatNumber,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareBounds,
	formatUsdRange
} from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { exactly, type Range } from '$lib/domain/numbers/range';
import type { Measure } from '$lib/domain/estimate/measure';

/** How a number of a measure, and its bounds, are written. */
export interface MeasureFormat {
	readonly one: (value: number) => string;
	readonly bounds: (range: Range) => string;
}

export function measureFormat(
	measure: Measure,
	row: Pick<CommodityEstimate, 'tonnage'>,
	language: Language
): MeasureFormat {
	const unit = row.tonnage?.unit ?? 't';
	switch (measure) {
		case 'share':
			return {
				one: (value) => formatShare(value, language),
				bounds: (range) => formatShareBounds(range, language)
			};
		case 'tonnage':
			return {
				one: (value) => formatQuantity(value, unit, language),
				bounds: (range) => formatQuantityRange(range, unit, language)
			};
		case 'value':
			return {
				// One significant figure, as all money (METHOD §9.3).
				one: (value) => formatUsdRange(exactly(value), language),
				bounds: (range) => formatUsdRange(range, language)
			};
		case 'count':
			return {
				one: (value) => formatNumber(value, language, value % 1 === 0 ? 0 : 1),
				bounds: (range) => formatBounded(range, language)
			};
		default:
			return measure satisfies never;
	}
}
