import { error } from '@sveltejs/kit';
import { byTonnageOf } from '$lib/domain/deposits/deposit-line';
import { labelOf } from '$lib/domain/dataset/commodity';
import { sixDigits } from '../six-digits';
import { builtSite, type BuiltSite } from './built-site.server';
import { labelsIn, marksOf, oblastsIn, sourcesOf } from './page-parts.server';
import type { CitedNote, CommodityPage } from './page-data';

/** Everything that the page of a commodity prints, at the latest observation. Throws 404 for an unknown one. */
export function commodityPage(id: string): CommodityPage {
	const site = builtSite();
	const { manifest, dataset, estimate } = site;
	const commodity = dataset.commodities.find((row) => row.id === id);
	if (commodity === undefined) error(404);
	const lines = site.lines.filter((line) => line.commodities.includes(id)).sort(byTonnageOf(id));
	return {
		manifest,
		label: labelOf(commodity),
		question: estimate.question,
		row: estimate.commodities.find((row) => row.commodity === id) ?? null,
		lines: sixDigits(lines),
		oblasts: oblastsIn(dataset, lines),
		labels: labelsIn(dataset, lines),
		price: site.prices.find((price) => price.id === commodity.priceId) ?? null,
		note: noteOn(site, id),
		history: sixDigits(site.histories.get(id) ?? []),
		marks: marksOf(site, lines)
	};
}

function noteOn({ notes, dataset }: BuiltSite, id: string): CitedNote | null {
	const note = notes.find(({ commodity }) => commodity === id);
	if (note === undefined) return null;
	const { uses, producers, producersYear, where, sources } = note;
	return { uses, producers, producersYear, where, cited: sourcesOf(dataset.sources, sources) };
}
