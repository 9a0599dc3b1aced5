import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Measure } from '$lib/domain/estimate/measure';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import type { SharedSpeech, ShownRows } from './shown-view';

/** More than these nobody quotes. */
const most = 4;

/** The resources that a finding names: those with an estimate, then those of which deposits alone are counted. */
export interface FindingRows {
	readonly estimated: readonly CommodityEstimate[];
	readonly counted: readonly CommodityEstimate[];
}

/** The chosen resources in their order; else what matters most. Of a count, every row is of its deposits. */
export function findingRows(
	{
		estimate: { commodities: rows },
		chosen,
		labels
	}: Pick<ShownRows, 'estimate' | 'chosen' | 'labels'>,
	measure: Measure
): FindingRows {
	const asked =
		chosen.length > 0
			? chosen.flatMap((id) => rows.find((row) => row.commodity === id) ?? [])
			: important(rows, labels);
	const shared = asked.filter(({ resource }) => resource !== null);
	const estimated = (chosen.length > 0 ? shared : someFirst(shared)).slice(0, most);
	const others = asked.filter(({ resource }) => resource === null);
	// Where nothing is chosen, a resource without a share is named only where no other has one.
	const isNamed = chosen.length > 0 || estimated.length === 0;
	const counted = isNamed ? others.slice(0, most - estimated.length) : [];
	return measure === 'count'
		? { estimated: [], counted: [...estimated, ...counted] }
		: { estimated, counted };
}

/** More of the order than these the headline does not tell either. */
const mostTold = 10;

/** What matters most, as the headline takes it; where nothing has a place in the order, all, most deposits first. */
function important(
	rows: readonly CommodityEstimate[],
	labels: ShownRows['labels']
): readonly CommodityEstimate[] {
	const placed = rows.filter(
		({ commodity }) => (labels.get(commodity)?.importance ?? null) !== null
	);
	return byImportance(placed.length > 0 ? placed : rows, labels).slice(0, mostTold);
}

/** Of what lies behind the line a reader wants the figure, rather than of next to nothing. */
function someFirst(rows: readonly CommodityEstimate[]): readonly CommodityEstimate[] {
	const isSome = ({ resource }: CommodityEstimate) => (resource?.share.central ?? 0) >= 0.02;
	return [...rows.filter(isSome), ...rows.filter((row) => !isSome(row))];
}

/** What has no place in the order stands last, by the number of its deposits. */
function byImportance(
	rows: readonly CommodityEstimate[],
	labels: ShownRows['labels']
): readonly CommodityEstimate[] {
	const place = ({ commodity }: CommodityEstimate) =>
		labels.get(commodity)?.importance ?? Number.MAX_SAFE_INTEGER;
	return [...rows].sort((a, b) => place(a) - place(b) || b.main.all - a.main.all);
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
