import type { CommodityId, QuantityUnit } from './commodity';
import type { DataVersion } from './dataset';
import type { DepositId } from './deposit';
import type { DepositFilter } from './deposit-filter';
import type { IsoDate } from './iso-date';
import type { BalanceAllocation, NationalBalance } from './national-balance';
import type { OblastCode } from './oblast';
import type { PriceCase, PriceVintage } from './price';
import type { Range } from './range';

/**
 * How an observation answers a date: `exact` is of that day, `earlier-observation` the last one before it,
 * `before-first` the first of the record because it begins later, `after-last` its last because it ends earlier.
 */
export type DateAnswer = 'exact' | 'earlier-observation' | 'before-first' | 'after-last';

/** What was asked; carried by every result, so that a number never stands under another date. */
export interface EstimateQuestion {
	/** The date asked for. */
	readonly date: IsoDate;
	/** The observation that answers it: the last one on or before `date`, or the first one. */
	readonly observationDate: IsoDate;
	readonly answer: DateAnswer;
	readonly oblast: OblastCode | null;
	readonly prices: PriceVintage;
	readonly priceCase: PriceCase;
	/** Absent: all deposits. */
	readonly filter?: DepositFilter;
	readonly version: DataVersion;
}

export const sides = ['behind', 'free', 'contested', 'unknown'] as const;
/** `unknown`: not located, offshore without a sourced control flag, or a district-accuracy point near the line. */
export type Side = (typeof sides)[number];

/** What a side rests on: signed distance of a point, share of an outline, a sourced flag, or nothing. */
export type ControlBasis = 'point' | 'area' | 'flag' | 'none';

/** Four parts that add up to 1 (METHOD §3.5); central values. */
export interface Partition {
	/** Behind the line on 23 February 2022 already, and now. */
	readonly before2022: number;
	readonly since2022: number;
	/** In a contested area, or the side is unknown: 0 in the low bound of a share, 1 in the high one, ½ between. */
	readonly contested: number;
	readonly free: number;
}

/** One deposit at one observation. */
export interface DepositControl {
	readonly basis: ControlBasis;
	readonly side: Side;
	/** Share behind the line, 0..1. */
	readonly share: Range;
	/** The part of `share` that was behind the line on 23 February 2022 already. */
	readonly before2022: Range;
	readonly partition: Partition;
	/** Signed distance to the front line, km; positive: behind it; null: not located or offshore. */
	readonly distanceKm: number | null;
	/** σ_L, standard deviation of the place, km; null: not located. */
	readonly locationErrorKm: number | null;
	/** σ_F, error of the line near the site, km. */
	readonly lineErrorKm: number;
	/** Combined standard deviation √(σ_L² + σ_F²), km; null where there is no distance. */
	readonly sigmaKm: number | null;
}

/** Why a commodity has no dollars; the first that applies, in this order. */
export type NoValueReason =
	/** No site has a counted tonnage that weighs anything. */
	| 'no-tonnage'
	| 'no-price'
	/** The only price is of confidence C (METHOD §6). */
	| 'judgement-price'
	| 'zero-price'
	/** Nothing of the tonnage becomes the product that is priced. */
	| 'no-yield'
	/** Every tonnage is in a category from which no dollars are derived (METHOD §9.5). */
	| 'no-valued-category';

/** Why a commodity has no recoverable value. */
export type NoRecoverableReason = 'no-value' | 'no-recovery' | 'zero-recovery';

export interface CommodityEstimate {
	readonly commodity: CommodityId;
	/** Sites that list the commodity; those with a counted tonnage; those whose side is unknown. */
	readonly sites: {
		readonly all: number;
		readonly withTonnage: number;
		readonly unknownSide: number;
	};
	/** Sum of shares over all sites (a number of sites), and that sum over all sites (0..1). */
	readonly count: { readonly behind: Range; readonly before2022: Range; readonly share: Range };
	/** Category-weighted quantity in `unit` of the commodity's basis; null: no site has a tonnage ("no data"). */
	readonly tonnage: {
		readonly unit: QuantityUnit;
		/** What is weighed: ore, a metal, or a product; quantities on different bases cannot be compared. */
		readonly basis: string | null;
		readonly behind: Range;
		readonly before2022: Range;
		readonly total: Range;
		readonly share: Range;
	} | null;
	/** Gross in-ground value, USD; null: see `noValue`. */
	readonly value: ValueEstimate | null;
	/** Why there is no value; null: there is one. */
	readonly noValue: NoValueReason | null;
	/** Recoverable product value, USD: `value` × mining × processing recovery; null: see `noRecoverable`. */
	readonly recoverable: ValueEstimate | null;
	/** Why there is no recoverable value; null: there is one. */
	readonly noRecoverable: NoRecoverableReason | null;
	/** How the sites split, by number and by tonnage (null: no tonnage). */
	readonly partition: { readonly count: Partition; readonly tonnage: Partition | null };
	/** The other reading: the national balance allocated to places (METHOD §12), or why there is none. */
	readonly balance: BalanceOutcome;
	/**
	 * Whether the shares of the two readings overlap within their bounds; null: there is only one, or they
	 * cover different ground (see `BalanceReading.siteTonnageOfBalance`).
	 */
	readonly readings: 'agree' | 'disagree' | null;
}

/** A place that holds a published part of a national balance. */
export interface BalancePart {
	readonly allocation: BalanceAllocation;
	/** Share of the place behind the line. */
	readonly behind: Range;
	/** What `behind` is: area of a weak outline, tonnage of the oblast's known sites, or area of the oblast. */
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
	/** What the balance measures; where the sites measure something else, only shares can be compared. */
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

/**
 * Money of one resource, over its sites with a priced figure alone. It has no share of its own: within one
 * resource the price cancels, so its share of value is that of its tonnage (METHOD §3.1).
 */
export interface ValueEstimate {
	/**
	 * Null: not priced. Tonnage lies behind the line, or may, but none of it has a priced figure. Zero is said only
	 * where nothing of the tonnage lies there.
	 */
	readonly behind: Range | null;
	readonly total: Range;
	/** Sites with a value, and sites that list the commodity (or any commodity). */
	readonly sitesValued: number;
	readonly sitesAll: number;
}

/** Money of several resources. */
export interface TotalValue extends ValueEstimate {
	/**
	 * Of what is priced. Null where nothing behind the line is priced, and where one resource alone makes up the
	 * total: its share is that of its tonnage.
	 */
	readonly share: Range | null;
	/** Those that have a value. */
	readonly commodities: readonly CommodityId[];
}

/** The deposit that adds most to a total behind the line; central figures. */
export interface LargestContributor {
	readonly deposit: DepositId;
	readonly nameEn: string;
	readonly nameUk: string;
	/** The commodity that brings most of it. */
	readonly commodity: CommodityId;
	readonly behindUsd: number;
	/** Part of the total behind the line, 0..1. */
	readonly partOfTotal: number;
	/** Share of the deposit behind the line. */
	readonly share: Range;
}

export interface Estimate {
	readonly question: EstimateQuestion;
	readonly commodities: readonly CommodityEstimate[];
	/** All commodities with a value together; null when none has one. */
	readonly total: TotalValue | null;
	readonly totalWithoutCoal: TotalValue | null;
	/** What of `total` behind the line is one deposit; null: nothing of it is behind the line. */
	readonly largest: LargestContributor | null;
	/** `total` without that deposit; null: there is none, or nothing else has a value. */
	readonly totalWithoutLargest: TotalValue | null;
	/** Commodities in `total` whose prices are not the lowest, median and highest yearly value of the vintage. */
	readonly pricedOtherwise: readonly CommodityId[];
	/** Recoverable value of all commodities that have one. */
	readonly totalRecoverable: TotalValue | null;
	readonly control: ReadonlyMap<DepositId, DepositControl>;
}
