import { formatDate } from '$lib/domain/format';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { usualDraws, type Draws } from '$lib/domain/monte-carlo/draws';
import { hasInterval } from '$lib/domain/numbers/range';
import { otherSource } from '../compare/other-source';
import { filterSentence } from '../filter/filter-sentence';
import { nameOfRow } from './finding-rows';
import type { FindingSpeech, SharedSpeech, ShownView } from './shown-view';

/** What the ranges of some resources are; none where none is drawn yet, or none of them has a share. */
export function intervalTerms(
	rows: readonly CommodityEstimate[],
	draws: Draws,
	{ words }: Pick<SharedSpeech, 'words'>
): readonly string[] {
	const isDrawn = rows.some(({ resource }) => resource !== null && hasInterval(resource.share));
	return isDrawn ? [words.interval(unusualDraws(draws))] : [];
}

/** The draws where they are not those that everybody gets, and so must be named; else null. */
export function unusualDraws(draws: Draws): Draws | null {
	const { count, seed } = usualDraws;
	return draws.count === count && draws.seed === seed ? null : draws;
}

/** Where another day than the one asked for answers, and where that day is not a sure one. */
export function dateTerms(
	{ question }: Pick<PanelEstimate, 'question'>,
	{ timeline }: ShownView['dataset'],
	{ messages, language }: SharedSpeech
): readonly string[] {
	const { answer, date, observationDate } = question;
	const observed = timeline.observations.find((one) => one.date === observationDate);
	const reliability = observed?.reliability ?? 'reliable';
	return [
		...(answer === 'exact' ? [] : [messages.panel.answers[answer](formatDate(date, language))]),
		...(reliability === 'uncertain' ? [messages.panel.uncertain] : []),
		...(reliability === 'reliable' || reliability === 'uncertain'
			? []
			: [`${messages.timeline.reliability[reliability]}.`])
	];
}

/** Where the lines of the two dates come from different sources, a part of what moved is how these draw them. */
export function sourceTerms(
	dates: readonly PanelEstimate[],
	{ timeline }: ShownView['dataset'],
	{ compare, language }: FindingSpeech
): readonly string[] {
	const [earlier, later] = dates.map(({ question }) => question.observationDate);
	if (earlier === undefined || later === undefined) return [];
	const sentence = otherSource(timeline, earlier, later, compare, language);
	return sentence === null ? [] : [sentence];
}

/** The chosen resources by name; `named`: how many of them the finding has figures of. */
export function choiceTerms(
	{ chosen, labels }: Pick<ShownView, 'chosen' | 'labels'>,
	named: number,
	speech: FindingSpeech
): readonly string[] {
	const { words } = speech;
	if (chosen.length === 0) return [words.selection];
	return [
		words.chosen(chosen.map((id) => nameOfRow(id, labels, speech))),
		...(named > 0 && named < chosen.length ? [words.onlyFirst(named)] : [])
	];
}

/** Every filter in force by name, and how many deposits pass them all: of two dates, each may have its own number. */
export function filterTerms(
	{ estimate, compared, dataset, count }: Omit<ShownView, 'totals'>,
	speech: FindingSpeech
): readonly string[] {
	const { filter, contested } = estimate.question;
	if (filter === undefined && contested === undefined) return [];
	return [
		filterSentence(estimate.question, dataset, speech),
		...(compared === null && filter !== undefined ? [speech.messages.filter.onlyThese(count)] : [])
	];
}

/** Which prices, and what money in the ground is not. */
export function moneyTerms(
	{ question }: Pick<PanelEstimate, 'question'>,
	{ messages: { panel }, words }: SharedSpeech
): readonly string[] {
	const vintage = question.prices.replace('-', '–');
	return [words.prices(vintage, panel.priceCases[question.priceCase]), words.caveat];
}
