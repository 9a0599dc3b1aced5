import { leadingShare, type CommodityEstimate } from './estimate';
import type { Estimated } from '../numbers/range';

export const measures = ['share', 'tonnage', 'value', 'count'] as const;

export type Measure = (typeof measures)[number];

/**
 * What of a commodity lies behind the line by a measure: a share 0..1 (of deposits, where there is no estimate), its unit of
 * quantity, USD of gross in-ground value, or deposits of which it is the main commodity. Null: not published, or not priced.
 */
export function measuredBehind(row: CommodityEstimate, measure: Measure): Estimated | null {
	switch (measure) {
		case 'share':
			return leadingShare(row).share;
		case 'tonnage':
			return row.resource?.behind ?? null;
		case 'value':
			return row.money?.behind ?? null;
		case 'count':
			return countBehind(row);
		default:
			return measure satisfies never;
	}
}

/** From those that are behind the line to those that may be. */
export function countBehind({ main }: Pick<CommodityEstimate, 'main'>): Estimated {
	const open = main.near + main.contested + main.unknown;
	return { low: main.behind, central: main.behind, high: main.behind + open };
}
