import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { formatDate } from '$lib/domain/format';
import { headlineWords } from '../panel/headline-words';
import { depositsAmount, tonnageAmount, totalSentence, valueAmount } from './finding-amounts';
import { findingRows, nameOfRow, placeOf } from './finding-rows';
import type { FindingSpeech, SharedSpeech, ShownRows, ShownView } from './shown-view';

/** What is found on one date, in the measure that the page shows. */
export function findingOfDate(shown: ShownView, speech: FindingSpeech): readonly string[] {
	const { estimate, chosen, measure } = shown;
	const { weighed, sitesOnly } = findingRows(estimate.commodities, chosen, measure);
	const sites = amounts(shown, speech, 'count', sitesOnly, depositsAmount);
	if (weighed.length === 0 && sites.length === 0) return [speech.messages.panel.noSites];
	switch (measure) {
		case 'share':
			return [...shares(shown, weighed, speech), ...sites];
		case 'tonnage':
			return [...amounts(shown, speech, measure, weighed, tonnageAmount), ...sites];
		case 'value':
			return [
				...amounts(shown, speech, measure, weighed, valueAmount),
				...totals(shown, speech),
				...sites
			];
		case 'count':
			return sites;
		default:
			return measure satisfies never;
	}
}

/** Shares with their bounds, and the deposits of what has no tonnage. */
export function findingOfRows(shown: ShownRows, speech: SharedSpeech): readonly string[] {
	const { estimate, chosen } = shown;
	const { weighed, sitesOnly } = findingRows(estimate.commodities, chosen, 'share');
	if (weighed.length === 0 && sitesOnly.length === 0) return [speech.messages.panel.noSites];
	return [
		...shares(shown, weighed, speech),
		...amounts(shown, speech, 'count', sitesOnly, depositsAmount)
	];
}

/** The sentences of the headline, with the country named where no oblast is chosen. */
function shares(
	shown: ShownRows,
	weighed: readonly CommodityEstimate[],
	speech: SharedSpeech
): readonly string[] {
	if (weighed.length === 0) return [];
	const { estimate, labels, chosen } = shown;
	const place = placeOf(shown, speech);
	const { first, rests, balance, others } = headlineWords(estimate, labels, chosen, place, speech);
	return [first, rests, balance, others].filter((sentence) => sentence !== '');
}

function amounts(
	shown: ShownRows,
	speech: SharedSpeech,
	measure: 'tonnage' | 'value' | 'count',
	rows: readonly CommodityEstimate[],
	amountOf: (row: CommodityEstimate, speech: SharedSpeech) => string
): readonly string[] {
	if (rows.length === 0) return [];
	const { words, language } = speech;
	const items = rows.map((row) =>
		words.item(nameOfRow(row.commodity, shown.labels, speech), amountOf(row, speech))
	);
	const date = formatDate(shown.estimate.question.observationDate, language);
	return [words.lead[measure](date, placeOf(shown, speech), items.join('; '))];
}

/** One resource alone is its own total. */
function totals({ totals, chosen }: ShownView, speech: SharedSpeech): readonly string[] {
	const { money } = speech.messages;
	const { total, totalWithoutCoal } = totals;
	if (total === null || chosen.length === 1) return [];
	const hasCoal = total.commodities.includes('coal');
	return [
		totalSentence(money.total, total, speech),
		...(hasCoal && totalWithoutCoal
			? [totalSentence(money.totalWithoutCoal, totalWithoutCoal, speech)]
			: [])
	];
}
