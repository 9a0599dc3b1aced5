import type { BalanceOutcome } from './balance-outcome';
import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { DepositId } from '../dataset/deposit';
import type { EstimateQuestion } from './estimate-question';
import type { Range } from '../numbers/range';
import type { Partition, DepositControl } from '../control/side';
import type { Totals } from './resource-money';
import type { ResourceRow } from './resource-rows';

/** Why a commodity has no dollars; the first that applies, in this order. */
export type NoValueReason =
	/** No deposit has a counted tonnage that weighs anything. */
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

export interface CommodityEstimate extends ResourceRow {
	/** Sites that list the commodity; those with a counted tonnage; those whose side is unknown. */
	readonly sites: {
		readonly all: number;
		readonly withTonnage: number;
		readonly unknownSide: number;
	};
	/** Sum of shares over all deposits (a number of deposits), and that sum over all deposits (0..1). */
	readonly count: { readonly behind: Range; readonly before2022: Range; readonly share: Range };
	/** Category-weighted quantity in `unit` of the commodity's basis; null: no deposit has a tonnage ("no data"). */
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
	/** How the deposits split, by number and by tonnage (null: no tonnage). */
	readonly partition: { readonly count: Partition; readonly tonnage: Partition | null };
	/** The other reading: the national balance allocated to places (METHOD §12), or why there is none. */
	readonly balance: BalanceOutcome;
	/**
	 * Whether the shares of the two readings overlap within their bounds; null: there is only one, or they
	 * cover different ground (see `BalanceReading.siteTonnageOfBalance`).
	 */
	readonly readings: 'agree' | 'disagree' | null;
}

/**
 * Money of one resource, over its deposits with a priced figure alone. It has no share of its own: within one
 * resource the price cancels, so its share of value is that of its tonnage (METHOD §3.1).
 */
export interface ValueEstimate {
	/**
	 * Null: not priced. Tonnage lies behind the line, or may, but none of it has a priced figure. Zero is said only
	 * where nothing of the tonnage lies there.
	 */
	readonly behind: Range | null;
	readonly total: Range;
	/** Deposits with a value, and deposits that list the commodity (or any commodity). */
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
	/** Gross in-ground value of the one estimate per resource (METHOD §14). */
	readonly totals: Totals;
	readonly control: ReadonlyMap<DepositId, DepositControl>;
}
