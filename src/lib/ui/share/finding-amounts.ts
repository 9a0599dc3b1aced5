import type { CommodityEstimate, TotalValue } from '$lib/domain/estimate/estimate';
import {
	formatCountRange,
	formatQuantity,
	formatQuantityRange,
	formatShareRange,
	formatUsdRange
} from '$lib/domain/format';
import type { Range } from '$lib/domain/numbers/range';
import type { QuantityUnit } from '$lib/domain/dataset/commodity';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { inWords } from '$lib/i18n/context';
import type { SharedSpeech } from './shown-view';

type Language = SharedSpeech['language'];

/** `13.8 Mt (12–15 Mt)`. */
export function quantityWithBounds(range: Range, unit: QuantityUnit, language: Language): string {
	return `${formatQuantity(range.central, unit, language)} (${formatQuantityRange(range, unit, language)})`;
}

/** Tonnage behind the line, of what, on which basis. */
export function tonnageAmount({ tonnage }: CommodityEstimate, speech: SharedSpeech): string {
	const { panel } = speech.messages;
	if (tonnage === null) return panel.noTonnage;
	const { behind, total, unit, basis } = tonnage;
	const text = (range: Range) => quantityWithBounds(range, unit, speech.language);
	const amount = panel.tonnage(text(behind), text(total));
	return basis === null ? amount : `${amount} (${inWords(basis, speech)})`;
}

/** Money of one resource, or why there is none: never a zero that only means "no price". */
export function valueAmount(
	{ value, noValue }: CommodityEstimate,
	{ messages: { panel, money }, words, language }: SharedSpeech
): string {
	if (value === null) return noValue === null ? '' : nameInSentence(panel.noValue[noValue]);
	const total = formatUsdRange(value.total, language);
	if (value.behind === null) return money.notPriced(total);
	if (value.behind.high < 1) return money.noneBehind(total);
	const behind = formatUsdRange(value.behind, language);
	return words.value(behind, total, value.sitesValued, value.sitesAll);
}

/** Sites behind the line, of all, and their share. */
export function depositsAmount(
	{ count, sites }: CommodityEstimate,
	{ words, language }: SharedSpeech
): string {
	return words.sites(
		formatCountRange(count.behind, language),
		sites.all,
		formatShareRange(count.share, language)
	);
}

/** A total as the panel says it: `All priced resources: … behind the line of … in all`. */
export function totalSentence(
	name: string,
	{ behind, total, share }: TotalValue,
	{ messages: { money }, language }: SharedSpeech
): string {
	const all = formatUsdRange(total, language);
	if (behind === null) return `${name}: ${money.notPriced(all)}.`;
	if (behind.high < 1) return `${name}: ${money.noneBehind(all)}.`;
	const ofPriced = share ? `, ${money.ofPriced(formatShareRange(share, language))}` : '';
	return `${name}: ${money.behind(formatUsdRange(behind, language))} ${money.ofTotal(all)}${ofPriced}.`;
}
