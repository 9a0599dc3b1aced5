import { error } from '@sveltejs/kit';
import { byTonnageOf } from '$lib/domain/deposit-line';
import { shareHistory } from '$lib/domain/share-history';
import { labelOf } from '../first-screen';
import { builtSite } from './built-site.server';
import { labelsIn, marksOf, oblastsIn, roundedRanges } from './page-parts.server';
import type { CommodityPage } from './page-data';

/** Everything that the page of a commodity prints, at the latest observation. Throws 404 for an unknown one. */
export function commodityPage(id: string): CommodityPage {
	const site = builtSite();
	const { manifest, dataset, history, estimate } = site;
	const commodity = dataset.commodities.find((row) => row.id === id);
	if (commodity === undefined) error(404);
	const lines = site.lines.filter((line) => line.commodities.includes(id)).sort(byTonnageOf(id));
	return {
		manifest,
		label: labelOf(commodity),
		question: estimate.question,
		row: estimate.commodities.find((row) => row.commodity === id) ?? null,
		lines: roundedRanges(lines),
		oblasts: oblastsIn(dataset, lines),
		labels: labelsIn(dataset, lines),
		price: dataset.prices.find((price) => price.id === commodity.priceId) ?? null,
		history: roundedRanges(shareHistory(dataset, history, id)),
		marks: marksOf(site, lines)
	};
}
