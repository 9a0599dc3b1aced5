import type { Quotable } from './deposit-texts';
import type { Price } from './price';

/** The product and the unit of a price, which the data has in English. */
export interface PriceWords {
	readonly form: Quotable;
	readonly unit: Quotable;
}

export type PriceWordsById = Readonly<Record<Price['id'], PriceWords>>;

/** A price as pages print it. */
export interface WordedPrice extends Omit<Price, keyof PriceWords>, PriceWords {}

/** Prices with their words, which are none of the dataset: no estimate needs them. */
export function wordedPrices(prices: readonly Price[], words: PriceWordsById): WordedPrice[] {
	return prices.map((price) => ({ ...price, ...words[price.id]! }));
}
