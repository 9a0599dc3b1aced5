import type { Dataset } from '$lib/domain/dataset/dataset';
import type { Source, SourceId } from '$lib/domain/dataset/deposit';
import type { DepositLine } from '$lib/domain/deposits/deposit-line';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Oblast } from '$lib/domain/dataset/oblast';
import { labelOf, type CommodityLabel } from '$lib/domain/dataset/commodity';
import type { BuiltSite } from './built-site.server';
import type { PlaceMark } from './page-data';

export function oblastsIn({ oblasts }: Dataset, lines: readonly DepositLine[]): readonly Oblast[] {
	return oblasts.filter(({ code }) => lines.some(({ oblast }) => oblast === code));
}

/** Labels of all commodities that the lines name, or of which an estimate says something. */
export function labelsIn(
	{ commodities }: Dataset,
	lines: readonly DepositLine[],
	rows: readonly Pick<CommodityEstimate, 'commodity'>[] = []
): readonly CommodityLabel[] {
	const named = new Set([
		...lines.flatMap((line) => line.commodities),
		...rows.map(({ commodity }) => commodity)
	]);
	return commodities.filter(({ id }) => named.has(id)).map(labelOf);
}

/** Points of the located ones. */
export function marksOf(
	{ dataset }: BuiltSite,
	lines: readonly DepositLine[]
): readonly PlaceMark[] {
	const sides = new Map(lines.map(({ id, side }) => [id, side]));
	return dataset.deposits.flatMap(({ id, point }) => {
		const side = sides.get(id);
		return point !== null && side !== undefined ? [{ point, side, sigmaKm: null }] : [];
	});
}

export function sourcesOf(sources: readonly Source[], ids: readonly SourceId[]): readonly Source[] {
	return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** What pages print of sources in words. */
export function wordsOfSources(sources: readonly Source[]): readonly string[] {
	return sources.flatMap(({ title, publisher }) => [title, publisher]);
}
