import type { CommodityEstimate } from './estimate';
import type { Range } from '../numbers/range';

export const measures = ['share', 'tonnage', 'value', 'count'] as const;

export type Measure = (typeof measures)[number];

/**
 * What of a commodity lies behind the line by a measure: a share 0..1 (of deposits, where no tonnage is published), its unit of
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
