import type { CommodityLabel, QuantityUnit } from '$lib/domain/dataset/commodity';
import type { DepositLine } from '$lib/domain/deposits/deposit-line';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { ResourceEstimate } from '$lib/domain/estimate/resource-estimate';
import type { SideCounts } from '$lib/domain/estimate/side-counts';
import {
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareBounds
} from '$lib/domain/format';
import { hasInterval, type Estimated } from '$lib/domain/numbers/range';
import { inWords, type Speech } from '$lib/i18n/context';
import type { DossierMessages } from '$lib/i18n/dossier/messages';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';

/** Less than this away from all of it is the rounding of sums. */
const rounding = 1e-6;

/**
 * What leads the page of a resource, a sentence in every case: its share, or else how many of its deposits lie where, or
 * of those that have it as a by-product.
 */
export function answerWords(
	row: CommodityEstimate | null,
	label: CommodityLabel,
	text: DossierMessages,
	speech: Speech
): string {
	if (row === null) return text.noSites;
	const { resource, main, byProduct } = row;
	if (resource === null)
		return main.all > 0 ? text.sidesOfMain(main) : text.byProductOnly(byProduct);
	const { language } = speech;
	const { share } = resource;
	return text.answer({
		name: nameInSentence(nameOf(label, language)),
		share: formatShare(share.central, language),
		extreme: extremeOf(share.central),
		interval: intervalWords(share, speech),
		ofFigures: resource.basis === 'located',
		amounts: amountsOf(resource, label, speech)
	});
}

function extremeOf(share: number) {
	if (share < rounding) return 'nothing';
	return share > 1 - rounding ? 'all' : null;
}

/** Null: not drawn, or it says no more than the share. */
function intervalWords(share: Estimated, { language }: Speech): string | null {
	const interval = formatShareBounds(share, language);
	const isTelling = hasInterval(share) && interval !== formatShare(share.central, language);
	return isTelling ? interval : null;
}

function amountsOf(
	{ behind, total, unit, of }: ResourceEstimate,
	{ nameEn }: CommodityLabel,
	speech: Speech
) {
	if (behind === null || total === null) return null;
	const about = (amount: Estimated) => aboutQuantity(amount.central, unit, speech.language);
	// Of gas as gas, coal as coal in place, and iron ore as ore nothing is to be said.
	const plain = of?.replace(/ in place$/, '');
	const isItself = ` ${nameEn.toLowerCase()}`.endsWith(` ${plain}`);
	return {
		behind: about(behind),
		total: about(total),
		of: of === null || isItself ? '' : inWords(of, speech)
	};
}

/** The limits of an estimate in words; null: they say nothing. */
export function limitsWords(
	{ basis, limits }: ResourceEstimate,
	text: DossierMessages,
	{ language }: Speech
): string | null {
	// Rounded outwards, to stay limits.
	const least = Math.floor(limits.least * 100 + rounding) / 100;
	const most = Math.ceil(limits.most * 100 - rounding) / 100;
	if (basis !== 'total' || (least === 0 && most === 1)) return null;
	return text.limits({
		least: least === 0 ? null : formatShare(least, language),
		most: most === 1 ? null : formatShare(most, language),
		free: formatShare(1 - most, language)
	});
}

/** What the deposits with a figure come to; `lines`: all that have the resource, its main one first in each. */
export function locatedWords(
	{ commodity, resource, located }: CommodityEstimate,
	lines: readonly Pick<DepositLine, 'commodities' | 'quantities'>[],
	text: DossierMessages,
	{ language }: Speech
): string | null {
	if (located === null) return null;
	const { behind, total, unit, deposits: count } = located;
	const part = behind / total;
	const words = text.locatedOnly({
		count,
		behind: formatQuantity(behind, unit, language),
		total: formatQuantity(total, unit, language),
		side: part < rounding ? 'none' : part > 1 - rounding ? 'all' : 'some',
		areByProducts: !lines.some(
			({ commodities: [main], quantities }) =>
				main === commodity && quantities.some((quantity) => quantity.commodity === commodity)
		)
	});
	return resource?.basis === 'shares' ? `${words} ${text.notTypical(count)}` : words;
}

/** Two significant digits: the draws allow no more. */
function aboutQuantity(amount: number, unit: QuantityUnit, language: Speech['language']): string {
	return formatQuantity(Number(amount.toPrecision(2)), unit, language);
}

/** `70% (90% interval 59–81%)`. */
export function shareWithInterval(share: Estimated, text: DossierMessages, speech: Speech): string {
	const central = formatShare(share.central, speech.language);
	const interval = intervalWords(share, speech);
	return interval === null ? central : text.withInterval(central, interval);
}

/** `33.5 bn t (90% interval 26–38 bn t)`. */
export function amountWithInterval(
	amount: Estimated,
	unit: QuantityUnit,
	text: DossierMessages,
	{ language }: Speech
): string {
	const central = formatQuantity(amount.central, unit, language);
	const interval = formatQuantityRange(amount, unit, language);
	return hasInterval(amount) && interval !== central
		? text.withInterval(central, interval)
		: central;
}

/** An amount of a part of an estimate, or a share where shares alone are published (`unit` null). */
export function partWords(
	amount: number,
	unit: QuantityUnit | null,
	language: Speech['language']
): string {
	return unit === null ? formatShare(amount, language) : formatQuantity(amount, unit, language);
}

/** By-products, in a line of their own; null: there are none. */
export function byProductWords(counts: SideCounts, { messages }: Speech): string | null {
	return counts.all === 0 ? null : messages.resource.byProduct(counts);
}
