import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Money, TotalMoney } from '$lib/domain/estimate/resource-money';
import {
	formatQuantity,
	formatQuantityRange,
	formatShareRange,
	formatUsdRange
} from '$lib/domain/format';
import type { Estimated } from '$lib/domain/numbers/range';
import type { QuantityUnit } from '$lib/domain/dataset/commodity';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { inWords } from '$lib/i18n/context';
import type { SharedSpeech } from './shown-view';

type Language = SharedSpeech['language'];

/** `13.8 Mt (12–15 Mt)`; one figure where both ends print as it does. */
export function quantityWithRange(
	quantity: Estimated,
	unit: QuantityUnit,
	language: Language
): string {
	const central = formatQuantity(quantity.central, unit, language);
	const range = formatQuantityRange(quantity, unit, language);
	return range === central ? central : `${central} (${range})`;
}

/** The share of a resource, and how many of its deposits lie behind the line. */
export function shareAmount({ resource, main }: CommodityEstimate, speech: SharedSpeech): string {
	const counts = speech.messages.resource.counts(main);
	return [
		...(resource ? [formatShareRange(resource.share, speech.language)] : []),
		...(main.all > 0 ? [counts] : [])
	].join(', ');
}

/** What lies behind the line and in all, of what; of shares alone, the share. */
export function quantityAmount({ resource }: CommodityEstimate, speech: SharedSpeech): string {
	const { words, language } = speech;
	if (resource === null) return words.noAmount;
	const { share, behind, total, unit, of } = resource;
	if (behind === null || total === null) {
		return `${formatShareRange(share, language)}, ${words.noAmount}`;
	}
	const text = (quantity: Estimated) => quantityWithRange(quantity, unit, language);
	const amount = words.ofAll(text(behind), text(total));
	return of === null ? amount : `${amount} (${inWords(of, speech)})`;
}

/** Money of one resource, or why there is none: never a zero that only means "no price". */
export function valueAmount(
	{ money, noMoney }: CommodityEstimate,
	{ messages: { resource }, words, language }: SharedSpeech
): string {
	if (money !== null) return moneyOfAll(money, { words, language });
	// Without a reason the resource has a value elsewhere: here nothing can be priced.
	return nameInSentence(resource.noMoney[noMoney ?? 'no-valued-amount']);
}

/** Deposits of which it is the main commodity, and apart from them those that report it too (METHOD §3.8). */
export function countAmount(
	{ main, byProduct }: CommodityEstimate,
	{ messages: { resource } }: SharedSpeech
): string {
	return [
		...(main.all > 0 ? [resource.counts(main)] : []),
		...(byProduct.all > 0 ? [resource.byProduct(byProduct)] : [])
	].join(', ');
}

/** A total: `Without coal: … of … in all, … of what is priced`. */
export function totalSentence(
	name: string,
	total: TotalMoney,
	{ words, language }: Pick<SharedSpeech, 'words' | 'language'>
): string {
	const amount = moneyOfAll(total, { words, language });
	const share = total.share && words.ofPriced(formatShareRange(total.share, language));
	return `${name}: ${[amount, ...(share ? [share] : [])].join(', ')}.`;
}

function moneyOfAll(
	{ behind, total }: Money,
	{ words, language }: Pick<SharedSpeech, 'words' | 'language'>
): string {
	const all = formatUsdRange(total, language);
	const { central, high = central } = behind;
	return high < 1 ? words.noneOfAll(all) : words.ofAll(formatUsdRange(behind, language), all);
}
