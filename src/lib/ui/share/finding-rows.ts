import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Measure } from '$lib/domain/estimate/measure';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { headlineCommodities } from '../panel/headline-commodities';
import type { SharedSpeech, ShownRows } from './shown-view';

/** More than these nobody quotes. */
const most = 4;

/** The resources that a finding has figures of: those of the headline, then chosen ones that have deposits only. */
export interface FindingRows {
	readonly weighed: readonly CommodityEstimate[];
	readonly sitesOnly: readonly CommodityEstimate[];
}

/** Counted deposits need no tonnage: of a count, every row is of its deposits. */
export function findingRows(
	rows: readonly CommodityEstimate[],
	chosen: readonly string[],
	measure: Measure
): FindingRows {
	const weighed = headlineCommodities(rows, chosen);
	const asked = chosen.length + weighed.length > 0 ? chosen : byDeposits(rows);
	const rest = asked.flatMap(
		(id) => rows.find((row) => row.commodity === id && row.tonnage === null) ?? []
	);
	const sitesOnly = rest.slice(0, most - weighed.length);
	return measure === 'count'
		? { weighed: [], sitesOnly: [...weighed, ...sitesOnly] }
		: { weighed, sitesOnly };
}

/** Where nothing is chosen and nothing has a tonnage: what has the most deposits first. */
function byDeposits(rows: readonly CommodityEstimate[]): readonly string[] {
	return [...rows].sort((a, b) => b.sites.all - a.sites.all).map(({ commodity }) => commodity);
}

/** What a resource is called within a sentence. */
export function nameOfRow(
	id: string,
	labels: ShownRows['labels'],
	{ language }: Pick<SharedSpeech, 'language'>
): string {
	const label = labels.get(id);
	return label ? nameInSentence(nameOf(label, language)) : id;
}

/** The chosen oblast, or all of Ukraine. */
export function placeOf(
	{ estimate, dataset }: Pick<ShownRows, 'estimate' | 'dataset'>,
	{ language, words }: Pick<SharedSpeech, 'language' | 'words'>
): string {
	const oblast = dataset.oblasts.find(({ code }) => code === estimate.question.oblast);
	return oblast ? nameOf(oblast, language) : words.ukraine;
}
