import type { CommodityId } from './commodity';
import type { SourceId } from './deposit';
import type { Language } from '../language';
import type { Range } from '../numbers/range';
import type { ReserveCategoryId } from './reserve-category';

/** A national total that the balance reading takes (METHOD §12): B of one commodity in one reserve category. */
export interface NationalBalance {
	readonly commodity: CommodityId;
	readonly category: ReserveCategoryId;
	/** In the unit of the commodity: t or 1000 m3. */
	readonly quantity: number;
	/** What it measures, e.g. `coal in place`; all rows of a commodity are on one basis. */
	readonly basis: string;
	readonly published: PublishedTotal;
	readonly year: string;
	readonly source: SourceId;
	readonly says: string;
	readonly confidence: string;
}

/** A total as its source gives it, e.g. 43219.9 Mt in A+B+C1; a span is no total. */
export interface PublishedTotal {
	readonly value: number;
	readonly unit: string;
	/** May be empty. */
	readonly category: string;
}

/** The published part of a national balance that lies in one place. */
export interface BalanceAllocation {
	readonly commodity: CommodityId;
	/** A basin (id in `basins.geojson`) or an oblast (ISO 3166-2). */
	readonly place: { readonly kind: 'basin' | 'oblast'; readonly id: string };
	/** Part of the whole, 0..1, as published or computed from two published figures (`formula`). */
	readonly part: Range;
	readonly formula: Readonly<Record<Language, string>>;
	readonly year: string;
	readonly sources: readonly SourceId[];
	readonly says: string;
	readonly confidence: string;
}
