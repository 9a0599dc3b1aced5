import { readingOf, type BalanceOutcome } from '$lib/domain/estimate/balance-outcome';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import {
	formatCountRange,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatUsdRange
} from '$lib/domain/format';
import { sideOfLoneDeposit } from '$lib/domain/estimate/lone-deposit';
import type { Range } from '$lib/domain/numbers/range';
import type { Measure } from '$lib/domain/estimate/measure';
import { inWords, type Speech } from '$lib/i18n/context';

/** What the site reading of a commodity rests on: how many sites have a figure, and how much of the balance that is. */
export function sitesBasis(
	row: CommodityEstimate,
	area: 'nation' | 'oblast',
	{ messages: { panel }, language }: Speech
): string {
	const { sites, tonnage, balance } = row;
	if (tonnage === null) return panel.noTonnage;
	const side = sideOfLoneDeposit(row);
	const coverage = [
		...(side === null ? [] : [panel.oneSite[side]]),
		panel.coverage(sites.withTonnage, sites.all)
	].join('; ');
	const ofBalance = readingOf(balance)?.siteTonnageOfBalance ?? null;
	return ofBalance === null
		? coverage
		: `${coverage}, ${panel.ofBalance[area](formatShare(ofBalance, language))}`;
}

/** What the balance reading rests on, or why it has no share. */
export function balanceBasis(
	balance: BalanceOutcome,
	area: 'nation' | 'oblast',
	{ messages: { panel }, language, dataWords }: Speech
): string {
	switch (balance.kind) {
		case 'unpublished':
			return panel.noBalance;
		case 'not-by-oblast': {
			const { total, unit, basis } = balance.nation;
			const amount = formatQuantity(total.central, unit, language);
			return panel.balanceNotByOblast(amount, inWords(basis, { dataWords }));
		}
		case 'not-by-filter':
			return panel.balanceNotByFilter;
		case 'reading': {
			const { share, allocated, parts } = balance.reading;
			if (share === null) return panel.balanceUnplaced;
			const methods = [...new Set(parts.map(({ method }) => method))];
			return panel.balanceBasis(formatShare(allocated, language), methods, area);
		}
		default:
			return balance satisfies never;
	}
}

/** Why the two readings may disagree; null: they agree, or there is only one. */
export function disagreement(
	{ readings, balance }: CommodityEstimate,
	area: 'nation' | 'oblast',
	{ messages: { panel }, language }: Speech
): string | null {
	const reading = readingOf(balance);
	if (readings !== 'disagree' || reading === null) return null;
	const { siteTonnageOfBalance, parts } = reading;
	return panel.disagree(
		siteTonnageOfBalance === null
			? null
			: panel.ofBalance[area](formatShare(siteTonnageOfBalance, language)),
		parts.some(({ method }) => method === 'basin-area')
	);
}

/** The share to print for the deposits; null: one deposit alone has a figure and its side is certain, so words say it. */
export function depositsShare(row: CommodityEstimate): Range | null {
	const side = sideOfLoneDeposit(row);
	const isSaid = side === 'behind' || side === 'free';
	return isSaid ? null : (row.tonnage?.share ?? row.count.share);
}

/** The amount behind the line in the chosen measure; null: shares lead, or the row has no such amount. */
export function leadOf(row: CommodityEstimate, measure: Measure, speech: Speech): string | null {
	const { language, messages } = speech;
	const { count, tonnage, value } = row;
	switch (measure) {
		case 'share':
			return null;
		case 'count':
			return formatCountRange(count.behind, language);
		case 'tonnage':
			return tonnage && tonnage.behind.high > 0
				? formatQuantityRange(tonnage.behind, tonnage.unit, language)
				: null;
		case 'value':
			return value?.behind && value.behind.high >= 1
				? messages.panel.grossBehind(formatUsdRange(value.behind, language))
				: null;
		default:
			return measure satisfies never;
	}
}
