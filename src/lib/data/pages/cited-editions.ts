import type { CommodityId } from '$lib/domain/dataset/commodity';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { editionsOf } from '$lib/domain/dataset/national-balance';
import type { CitedEdition } from './page-data';

type Tables = Pick<Dataset, 'nationalBalance' | 'categories' | 'sources'>;

/** The prints of the national total of a commodity, the one that the estimate takes first, with their sources. */
export function citedEditions(
	{ nationalBalance, categories, sources }: Tables,
	commodity: CommodityId
): readonly CitedEdition[] {
	const weights = new Map(categories.map(({ id, weight }) => [id, weight.central]));
	const rows = nationalBalance.filter((row) => row.commodity === commodity);
	return editionsOf(rows).map((edition) => ({
		...edition,
		weighted: edition.rows.reduce(
			(sum, { category, quantity }) => sum + (weights.get(category) ?? 0) * quantity,
			0
		),
		cited: sources.find(({ id }) => id === edition.source) ?? null
	}));
}
