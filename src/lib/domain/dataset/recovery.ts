import type { CommodityId } from './commodity';
import type { Range } from '../numbers/range';

/** What part of a tonnage in the ground reaches the market; a row of `geodata/recoveries.csv`. Fractions 0..1. */
export interface Recovery {
	readonly commodity: CommodityId;
	/** r_min: mined of what is in the ground. */
	readonly mining: Range;
	/** r_met: in the product of what is mined. */
	readonly processing: Range;
	readonly source: string;
	readonly note: string;
}
