import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { EstimateQuestion } from '../estimate/estimate-question';

/** What 5, 50 and 95 of 100 draws do not exceed. */
export interface Percentiles {
	readonly p5: number;
	readonly p50: number;
	readonly p95: number;
}

/** An amount behind the line, and its share of the whole in the same draw (0..1). */
export interface DrawnAmount {
	readonly behind: Percentiles;
	readonly share: Percentiles;
}

/** Money behind the line, as `ValueEstimate` has it: without a share of its own; null: not priced. */
export interface DrawnValue {
	readonly behind: Percentiles | null;
}

/** Money of several resources; the share is null where one alone makes it up. */
export interface DrawnTotal extends DrawnValue {
	readonly share: Percentiles | null;
}

/** What was asked, and from which seed: the same question gives the same numbers to the last digit. */
export interface MonteCarloQuestion extends EstimateQuestion {
	readonly draws: number;
	readonly seed: number;
}

export interface CommodityDraws {
	readonly commodity: CommodityId;
	readonly sites: {
		readonly all: number;
		readonly withTonnage: number;
		readonly valued: number;
	};
	/** Share of deposits behind the line, with or without a tonnage. */
	readonly countShare: Percentiles;
	/** Category-weighted quantity in `unit`; null: no deposit has a tonnage. */
	readonly tonnage: (DrawnAmount & { readonly unit: QuantityUnit }) | null;
	/** Gross in-ground value, USD; null: no usable price, or no valued category. */
	readonly value: DrawnValue | null;
	/** Recoverable product value, USD; null: no value, or no recovery is known. */
	readonly recoverable: DrawnValue | null;
}

/**
 * Percentiles over the draws of METHOD §7. They are percentiles of a model whose weights and errors are
 * judgement, not a confidence interval.
 */
export interface MonteCarloEstimate {
	readonly question: MonteCarloQuestion;
	/** In the order of the dataset; a commodity without deposits in the area is absent ("no data"). */
	readonly commodities: readonly CommodityDraws[];
	/** USD; null where nothing has a value. */
	readonly total: DrawnTotal | null;
	readonly totalWithoutCoal: DrawnTotal | null;
	readonly totalRecoverable: DrawnTotal | null;
}
