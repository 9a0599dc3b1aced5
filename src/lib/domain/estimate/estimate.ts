import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { DepositId } from '../dataset/deposit';
import type { DepositControl, Partition } from '../control/side';
import type { Estimated } from '../numbers/range';
import type { EstimateQuestion } from './estimate-question';
import type { ResourceEstimate } from './resource-estimate';
import type { Money, NoMoneyReason, Totals } from './resource-money';
import type { SideCounts } from './side-counts';

/** What an estimate says of one commodity. */
export interface CommodityEstimate {
	readonly commodity: CommodityId;
	/** Deposits of which it is the main commodity; they alone are counted in words (METHOD §3.8). */
	readonly main: SideCounts;
	/** Deposits that report it beside another one. */
	readonly byProduct: SideCounts;
	/** The one estimate (METHOD §14); null: the number of deposits leads, for nothing is located or placed. */
	readonly resource: ResourceEstimate | null;
	/**
	 * Of an area in which nothing is located or placed, what its deposits take of the rest by their number alone: no
	 * answer (grade D), kept so that the oblasts add up to the nation. Null: there is another estimate, or none.
	 */
	readonly byNumber: { readonly resource: ResourceEstimate; readonly money: Money | null } | null;
	/** What the deposits with a figure come to, where that leads nothing; null: there is an estimate in amounts, or no figure. */
	readonly located: LocatedAmount | null;
	/** Gross in-ground value, USD; null: see `noMoney`. */
	readonly money: Money | null;
	/** Null: there is money. */
	readonly noMoney: NoMoneyReason | null;
	/** How what leads splits in time: the estimate, or the deposits where there is none. */
	readonly partition: Partition;
}

/** Category-weighted quantities of deposits with a figure, of which no share of the resource follows. */
export interface LocatedAmount {
	readonly unit: QuantityUnit;
	readonly of: string | null;
	readonly behind: number;
	readonly total: number;
	readonly deposits: number;
}

export interface Estimate {
	readonly question: EstimateQuestion;
	/** In the order of the dataset; a commodity without a deposit and without a part in the area is absent ("no data"). */
	readonly commodities: readonly CommodityEstimate[];
	readonly totals: Totals;
	readonly control: ReadonlyMap<DepositId, DepositControl>;
}

/** A share behind the line with its interval, if that is drawn; of deposits, where there is no estimate. */
export type LeadingShare = { readonly of: 'resource' | 'deposits'; readonly share: Estimated };

/** What leads: the share of the estimate, or of the deposits, from those that are behind to those that may be. */
export function leadingShare({ resource, main, byProduct }: CommodityEstimate): LeadingShare {
	if (resource !== null) return { of: 'resource', share: resource.share };
	const counts = main.all > 0 ? main : byProduct;
	const open = counts.near + counts.contested + counts.unknown;
	return {
		of: 'deposits',
		share: {
			low: counts.behind / counts.all,
			central: counts.behind / counts.all,
			high: (counts.behind + open) / counts.all
		}
	};
}
