import { error } from '@sveltejs/kit';
import { byTonnageOf } from '$lib/domain/deposits/deposit-line';
import { labelOf, type Commodity } from '$lib/domain/dataset/commodity';
import { wordsOf } from '$lib/domain/dataset/words';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Language } from '$lib/domain/language';
import { sixDigits } from '../six-digits';
import { allocatedParts } from './allocated-parts.server';
import { builtSite, type BuiltSite } from './built-site.server';
import { labelsIn, marksOf, oblastsIn, sourcesOf, wordsOfSources } from './page-parts.server';
import { citedEditions } from './cited-editions';
import type { AllocatedPart, CitedEdition, CitedNote, CommodityPage } from './page-data';

/** Everything that the page of a commodity prints, at the latest observation. Throws 404 for an unknown one. */
export function commodityPage(id: string, language: Language): CommodityPage {
	const site = builtSite();
	const { manifest, dataset, estimate } = site;
	const commodity = dataset.commodities.find((row) => row.id === id);
	if (commodity === undefined) error(404);
	const lines = site.lines.filter((line) => line.commodities.includes(id)).sort(byTonnageOf(id));
	const row = estimate.commodities.find((row) => row.commodity === id) ?? null;
	const editions = citedEditions(dataset, id);
	const places = placesOf(site, row);
	const note = noteOn(site, id);
	const cited = [...(note?.cited ?? []), ...editions.flatMap((edition) => edition.cited ?? [])];
	return {
		manifest,
		label: labelOf(commodity),
		question: estimate.question,
		row: sixDigits(row),
		places: sixDigits(places),
		editions: sixDigits(editions),
		words: wordsOf(site.words[language], [
			...textsIn(commodity, editions),
			...wordsOfSources([...cited, ...places.flatMap((part) => part.cited)])
		]),
		lines: sixDigits(lines),
		oblasts: oblastsIn(dataset, lines),
		labels: labelsIn(dataset, lines),
		price: site.prices.find((price) => price.id === commodity.priceId) ?? null,
		note,
		history: sixDigits(site.histories.get(id) ?? []),
		marks: marksOf(site, lines)
	};
}

function placesOf(site: BuiltSite, row: CommodityEstimate | null): readonly AllocatedPart[] {
	return row?.resource ? allocatedParts(site, [row], null) : [];
}

/** What the page prints of the data in words. */
function textsIn({ basis }: Commodity, editions: readonly CitedEdition[]) {
	const published = editions.flatMap(({ rows }) => rows.map((row) => row.published));
	return [basis, ...published.flatMap(({ unit, category }) => [unit, category])];
}

function noteOn({ notes, dataset }: BuiltSite, id: string): CitedNote | null {
	const note = notes.find(({ commodity }) => commodity === id);
	if (note === undefined) return null;
	const { uses, producers, producersYear, where, sources } = note;
	return { uses, producers, producersYear, where, cited: sourcesOf(dataset.sources, sources) };
}
