import type { Dataset } from '$lib/domain/dataset/dataset';
import type { Speech } from '$lib/i18n/context';
import type { Messages } from '$lib/i18n/messages';

/** The page's words for units, for what is measured, and for reserve categories. */
export type TreeWords = Pick<Messages['deposit']['words'], 'units' | 'bases' | 'categories'>;

/** The words of the page, and those of the data for the units of prices. */
export function treeWords(
	{ language, messages }: Speech,
	{ prices }: Pick<Dataset, 'prices'>
): TreeWords {
	const { units, bases, categories } = messages.deposit.words;
	if (language === 'en') return { units, bases, categories };
	const worded = prices.filter(({ unitUk }) => unitUk !== '');
	const ofPrices = Object.fromEntries(worded.map(({ unit, unitUk }) => [unit, unitUk]));
	return { units: { ...ofPrices, ...units }, bases, categories };
}
