import { error } from '@sveltejs/kit';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaShareAt } from '$lib/domain/control/control-history';
import { observationAt } from '$lib/domain/dataset/timeline';
import { coverageOf } from '$lib/domain/estimate/coverage';
import { sideStory } from '$lib/domain/control/crossings';
import type { Oblast, OblastCode } from '$lib/domain/dataset/oblast';
import { wordsOf } from '$lib/domain/dataset/words';
import type { Language } from '$lib/domain/language';
import { oblastHoldings } from '$lib/domain/estimate/oblast-holdings';
import { areaHistory } from '$lib/domain/estimate/share-history';
import { readBoundaries, readCorrections } from '../built.server';
import { panelEstimate } from '$lib/domain/estimate/panel-estimate';
import { sixDigits } from '../six-digits';
import { builtSite, latestEstimate, type BuiltSite } from './built-site.server';
import { allocatedParts } from './allocated-parts.server';
import { labelsIn, marksOf, wordsOfSources } from './page-parts.server';
import type { OblastPage, Turns } from './page-data';

/** Everything that the page of an oblast prints, at the latest observation. Throws 404 for an unknown one. */
export function oblastPage(slug: string, language: Language): OblastPage {
	const site = builtSite();
	const { manifest, dataset, history } = site;
	const oblast = dataset.oblasts.find((row) => row.slug === slug);
	if (oblast === undefined) error(404);
	const { code } = oblast;
	const estimate = latestEstimate(site, code);
	const lines = site.lines.filter((line) => line.oblast === code);
	const last = observationAt(dataset.timeline, estimate.question.observationDate);
	const neighbours = neighboursOf(readBoundaries(manifest), code);
	const parts = allocatedParts(site, estimate.commodities, code);
	return {
		manifest,
		oblast,
		// In place of those that every page has.
		words: wordsOf(site.words[language], [
			...dataset.commodities.map(({ basis }) => basis),
			...wordsOfSources(parts.flatMap(({ cited }) => cited))
		]),
		estimate: sixDigits(panelEstimate(estimate)),
		labels: labelsIn(dataset, lines, estimate.commodities),
		coverage: coverageOf(dataset, estimate),
		area: areaShareAt(history, code, last),
		areaHistory: areaHistory(dataset.timeline, history, code),
		lines: sixDigits(lines),
		turns: turnsIn(site, oblast),
		holdings: sixDigits(oblastHoldings(estimate.commodities, site.estimate.commodities)),
		parts: sixDigits(parts),
		corrections: readCorrections()
			.filter(({ oblasts }) => oblasts.includes(code))
			.map(({ id, nameEn, nameUk, from, to }) => ({ id, nameEn, nameUk, from, to })),
		neighbours: dataset.oblasts.filter((row) => neighbours.includes(row.code)),
		marks: marksOf(site, lines)
	};
}

/** Codes of the oblasts that share a border with one. */
function neighboursOf(boundaries: Topology, code: OblastCode): readonly OblastCode[] {
	const { geometries } = boundaries.objects['oblasts'] as GeometryCollection<{ code: OblastCode }>;
	const codes = geometries.map(({ properties }) => (properties as { code: OblastCode }).code);
	return (neighbors([...geometries])[codes.indexOf(code)] ?? []).map((at) => codes[at]!);
}

/** Deposits whose side changed at some time in the record. */
function turnsIn(
	{ dataset, estimate, inputs, manifest }: BuiltSite,
	{ code }: Oblast
): readonly Turns[] {
	return dataset.deposits
		.filter((deposit) => deposit.oblast === code)
		.map((deposit) => {
			const { id, nameEn, nameUk } = deposit;
			const { crossings } = sideStory(deposit, inputs, manifest.lastDate);
			const { basis } = estimate.control.get(id)!;
			return { id, nameEn, nameUk, crossings, byLine: basis === 'point' || basis === 'area' };
		})
		.filter(({ crossings }) => crossings.length > 1);
}
