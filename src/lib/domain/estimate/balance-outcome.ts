import type { QuantityUnit } from '../dataset/commodity';
import type { BalanceAllocation, NationalBalance } from '../dataset/national-balance';
import type { Range } from '../numbers/range';

/** A place that holds a published part of a national balance. */
export interface BalancePart {
	readonly allocation: BalanceAllocation;
	/** Share of the place behind the line. */
	readonly behind: Range;
	/** What `behind` is: area of a weak outline, tonnage of the oblast's known deposits, or area of the oblast. */
	readonly method: 'basin-area' | 'known-sites' | 'oblast-area';
}

/** What is known of a national balance in the area asked for. */
export type BalanceOutcome =
	/** No open source gives one. */
	| { readonly kind: 'unpublished' }
	/** Published for Ukraine, but no publication says how much of it lies in the oblast asked for. */
	| { readonly kind: 'not-by-oblast'; readonly nation: NationalTotal }
	/** Published, but no publication says how much of it the filter lets through. */
	| { readonly kind: 'not-by-filter'; readonly nation: NationalTotal }
	| { readonly kind: 'reading'; readonly reading: BalanceReading };

/** A national balance before anything is allocated. */
export interface NationalTotal {
	readonly unit: QuantityUnit;
	/** What the balance measures; where the deposits measure something else, only shares can be compared. */
	readonly basis: string;
	/** Σ of the balance, category-weighted. */
	readonly total: Range;
	readonly rows: readonly NationalBalance[];
}

/**
 * The balance reading of a commodity (METHOD §12). In an oblast question everything here, `total` included, is of
 * the part that is allocated to the oblast.
 */
export interface BalanceReading extends NationalTotal {
	/** Central: of the allocated part; bounds: on the whole, the unallocated rest 0 or 1. Null: see `share`. */
	readonly behind: Range | null;
	/**
	 * Central: behind / allocated; low and high: bounds on the whole. Null: nothing is allocated to a place
	 * whose side can be told, so the share is anything from 0 to 1.
	 */
	readonly share: Range | null;
	/** Part of the balance that a publication puts in one of `parts`, 0..1. */
	readonly allocated: number;
	readonly parts: readonly BalancePart[];
	/**
	 * Weighted tonnage of the sites over the weighted balance, both central. Null where the two cannot be compared:
	 * no tonnage, another basis, more tonnage than balance, or an oblast with figures of fields at sea, which its
	 * allocated part leaves out.
	 */
	readonly siteTonnageOfBalance: number | null;
}

/** The reading of an outcome; null: there is none, and the outcome says why. */
export function readingOf(outcome: BalanceOutcome): BalanceReading | null {
	return outcome.kind === 'reading' ? outcome.reading : null;
}
