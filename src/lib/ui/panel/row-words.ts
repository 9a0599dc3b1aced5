import type { CommodityLabel, QuantityUnit } from '$lib/domain/dataset/commodity';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { ResourceEstimate } from '$lib/domain/estimate/resource-estimate';
import { isThere, type ResourcePart } from '$lib/domain/estimate/resource-money';
import {
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatUsdRange
} from '$lib/domain/format';
import { hasInterval, type Estimated } from '$lib/domain/numbers/range';
import { inWords, type Speech } from '$lib/i18n/context';
import type { Language } from '$lib/i18n/language/language';

/** `13.8 Mt (12–15 Mt)`; without an interval, or one that prints as the value does, the value alone. */
export function quantityWithInterval(
	value: Estimated,
	unit: QuantityUnit,
	language: Language
): string {
	const central = formatQuantity(value.central, unit, language);
	const interval = formatQuantityRange(value, unit, language);
	return hasInterval(value) && interval !== central ? `${central} (${interval})` : central;
}

/** How much lies behind the line, of how much, of what; null: no amount is published. */
export function amountOf({ resource, located }: CommodityEstimate, speech: Speech): string | null {
	const { messages, language } = speech;
	const { panel } = messages;
	if (resource?.behind && resource.total) {
		const { behind, total, unit, of } = resource;
		const text = (value: Estimated) => quantityWithInterval(value, unit, language);
		return panel.amount(text(behind), text(total), inWords(of ?? '', speech));
	}
	if (located === null) return null;
	const text = (value: number) => formatQuantity(value, located.unit, language);
	const of = inWords(located.of ?? '', speech);
	return panel.located(text(located.behind), text(located.total), of, located.deposits);
}

const partNames = ['located', 'placed', 'unplaced'] as const;

/** A part of an estimate: `20 bn t of 33 bn t`, or a part of the whole. */
export interface PartLine {
	readonly name: (typeof partNames)[number];
	readonly text: string;
}

/** The parts that hold something; none where one part is the whole, of which the amount is told already. */
export function partLines(
	{ parts, basis, unit }: ResourceEstimate,
	{ messages, language }: Speech
): readonly PartLine[] {
	const { panel } = messages;
	const text = ({ behind, total }: ResourcePart) =>
		basis === 'shares'
			? panel.partOfAll(formatShare(behind, language), formatShare(total, language))
			: panel.tonnage(
					formatQuantity(behind, unit, language),
					formatQuantity(total, unit, language)
				);
	const whole = partNames.reduce((sum, name) => sum + parts[name].total, 0);
	const lines = partNames
		.filter((name) => isThere(parts[name].total, whole))
		.map((name): PartLine => ({ name, text: text(parts[name]) }));
	return lines.length > 1 ? lines : [];
}

/** Money behind the line and in all, or why there is none; null: there is nothing to say. */
export function moneyLine(
	{ money, noMoney }: CommodityEstimate,
	label: CommodityLabel,
	{ messages, language }: Speech
): string | null {
	if (money === null) {
		// The reason of the data is the more precise one.
		const ofData = language === 'uk' ? label.noValueReasonUk : label.noValueReasonEn;
		return ofData || (noMoney && messages.resource.noMoney[noMoney]);
	}
	const total = formatUsdRange(money.total, language);
	return isNoMoney(money.behind)
		? messages.panel.noneOfValue(total)
		: messages.panel.value(formatUsdRange(money.behind, language), total);
}

/** Less than a dollar is none. */
export function isNoMoney({ central, high = central }: Estimated): boolean {
	return high < 1;
}
