import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Measure } from '$lib/domain/estimate/measure';
import type { TotalMoney } from '$lib/domain/estimate/resource-money';
import { formatDate } from '$lib/domain/format';
import {
	countAmount,
	quantityAmount,
	shareAmount,
	totalSentence,
	valueAmount
} from './finding-amounts';
import { evidenceSentences } from './finding-evidence';
import { findingRows, nameOfRow, placeOf } from './finding-rows';
import type { FindingSpeech, SharedSpeech, ShownRows, ShownView } from './shown-view';

type AmountOf = (row: CommodityEstimate, speech: SharedSpeech) => string;

const amountOf: Readonly<Record<Measure, AmountOf>> = {
	share: shareAmount,
	tonnage: quantityAmount,
	value: valueAmount,
	count: countAmount
};

/** What is found on one date, in the measure that the page shows. */
export function findingOfDate(shown: ShownView, speech: FindingSpeech): readonly string[] {
	return rowSentences(shown, shown.measure, speech, () =>
		shown.measure === 'value' ? totals(shown, speech) : []
	);
}

/** Shares with their intervals and evidence, and the deposits of what has no share. */
export function findingOfRows(shown: ShownRows, speech: SharedSpeech): readonly string[] {
	return rowSentences(shown, 'share', speech);
}

function rowSentences(
	shown: ShownRows,
	measure: Measure,
	speech: SharedSpeech,
	together: () => readonly string[] = () => []
): readonly string[] {
	const { estimated, counted } = findingRows(shown, measure);
	if (estimated.length + counted.length === 0) return [speech.messages.panel.noSites];
	return [
		...sentence(shown, measure, estimated, speech),
		...(estimated.length > 0 ? together() : []),
		...evidenceSentences(estimated, shown.labels, speech),
		...sentence(shown, 'count', counted, speech)
	];
}

function sentence(
	shown: ShownRows,
	measure: Measure,
	rows: readonly CommodityEstimate[],
	speech: SharedSpeech
): readonly string[] {
	if (rows.length === 0) return [];
	const { words, language } = speech;
	const items = rows.map((row) =>
		words.item(nameOfRow(row.commodity, shown.labels, speech), amountOf[measure](row, speech))
	);
	const date = formatDate(shown.estimate.question.observationDate, language);
	const lead = words.lead[measure];
	return [lead(date, placeOf(shown, speech), items.join('; '), shown.isLatest)];
}

/** All, without coal, and critical raw materials alone; one resource is its own total. */
function totals({ totals, chosen }: ShownView, speech: SharedSpeech): readonly string[] {
	const { all, withoutCoal, critical } = totals;
	if (all === null || chosen.length === 1) return [];
	const isPart = (total: TotalMoney | null) =>
		total !== null && total.commodities.length < all.commodities.length;
	const { totals: names } = speech.words;
	return [
		totalSentence(names.all, all, speech),
		...(isPart(withoutCoal) ? [totalSentence(names.withoutCoal, withoutCoal!, speech)] : []),
		...(isPart(critical) ? [totalSentence(names.critical, critical!, speech)] : [])
	];
}
