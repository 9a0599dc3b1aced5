import type { BalanceReading, CommodityEstimate } from '$lib/domain/estimate';
import { formatShare } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';

/** What the site reading of a commodity rests on: how many sites have a figure, and how much of the balance that is. */
export function sitesBasis(
	{ sites, tonnage, balance }: CommodityEstimate,
	{ messages: { panel }, language }: Speech
): string {
	if (tonnage === null) return `${panel.partsOf.count}; ${panel.noTonnage}`;
	const coverage = panel.coverage(sites.withTonnage, sites.all);
	const ofBalance = balance?.siteTonnageOfBalance ?? null;
	return ofBalance === null
		? coverage
		: `${coverage}, ${panel.ofBalance(formatShare(ofBalance, language))}`;
}

/** What the balance reading rests on, or why it has no share. */
export function balanceBasis(
	balance: BalanceReading | null,
	area: 'nation' | 'oblast',
	{ messages: { panel }, language }: Speech
): string {
	if (balance === null) return panel.noBalance;
	if (balance.share === null) return panel.balanceUnplaced;
	const methods = [...new Set(balance.parts.map(({ method }) => method))];
	return panel.balanceBasis(formatShare(balance.allocated, language), methods, area);
}

/** Why the two readings may disagree; null: they agree, or there is only one. */
export function disagreement(
	{ readings, balance }: CommodityEstimate,
	{ messages: { panel }, language }: Speech
): string | null {
	if (readings !== 'disagree' || balance === null) return null;
	const { siteTonnageOfBalance, parts } = balance;
	return panel.disagree(
		siteTonnageOfBalance === null ? null : formatShare(siteTonnageOfBalance, language),
		parts.some(({ method }) => method === 'basin-area')
	);
}
