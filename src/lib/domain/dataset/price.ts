import { exactly, type Range } from '../numbers/range';

/** Which of the three prices of 2021–2025 values a tonne; all = the range itself. */
export const priceVintages = ['2021-2025'] as const;
export type PriceVintage = (typeof priceVintages)[number];
/** The vintage that a question asks for unless it names another. */
export const latestVintage: PriceVintage = priceVintages[0];

/** The whole range of prices, or one of its three values. */
export const priceCases = ['range', 'low', 'central', 'high'] as const;
export type PriceCase = (typeof priceCases)[number];

/** A: read from a copy of the source; B: dated quotes; C: judgement, never in a total (METHOD §6). */
export type PriceConfidence = 'A' | 'A-' | 'B' | 'C';

/**
 * How low, central and high come about. `yearly-values`: minimum, median and maximum of the yearly values of the
 * period; `assumed-band`: a mean of yearly values, less and plus an assumed part; `quotes`: chosen from several
 * published prices; `judgement`; `computed`: from other prices.
 */
export const priceRules = [
	'yearly-values',
	'assumed-band',
	'quotes',
	'judgement',
	'computed'
] as const;
export type PriceRule = (typeof priceRules)[number];

export interface Price {
	readonly id: string;
	/** The product that is priced, e.g. "battery-grade Li2CO3". */
	readonly form: string;
	/** Published unit, e.g. `USD/lb U3O8`. */
	readonly unit: string;
	readonly low: number;
	readonly central: number;
	readonly high: number;
	/** USD per tonne of product (gas: per 1000 m3) for one USD (or cent) of the published unit. */
	readonly usdPerQuantityFactor: number;
	/** Years of the values; `not dated` where none is known. */
	readonly period: string;
	readonly rule: PriceRule;
	/** The rule spelt out, with its numbers (English). */
	readonly ruleText: string;
	readonly source: string;
	readonly sourceUrl: string;
	readonly confidence: PriceConfidence;
	readonly note: string;
}

/** Price at one end of its range, or the range itself. */
export function priceAt(price: Price, priceCase: PriceCase): Range {
	return priceCase === 'range' ? price : exactly(price[priceCase]);
}

/** Lowest, median and highest yearly value of the vintage, as the page says of prices in general. */
export function isUsualPrice({ rule, period }: Price, vintage: PriceVintage): boolean {
	return rule === 'yearly-values' && period === vintage;
}

/** The price where a total may use it, else null: a judgement (confidence C) is never used (METHOD §6). */
export function usablePrice<Found extends Pick<Price, 'confidence'>>(
	price: Found | null | undefined
): Found | null {
	return price && price.confidence !== 'C' ? price : null;
}

/** The years of a price as pages write them, e.g. "2021–2025"; null: it is not dated. */
export function yearsOfPrice({ period }: Pick<Price, 'period'>): string | null {
	return /^\d/.test(period) ? period.replace('-', '–') : null;
}
