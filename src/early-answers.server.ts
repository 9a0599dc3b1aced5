import { oncePerBuild } from '$lib/data/built.server';
import { builtSite, latestEstimate } from '$lib/data/pages/built-site.server';
import { labelOf } from '$lib/domain/dataset/commodity';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { latestVintage } from '$lib/domain/dataset/price';
import { observationAt } from '$lib/domain/dataset/timeline';
import { coverageOf } from '$lib/domain/estimate/coverage';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { Estimate } from '$lib/domain/estimate/estimate';
import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { asksForFigures, viewNames } from '$lib/domain/view/view-url';
import { nameOf } from '$lib/i18n/language/language';
import { loadMessages } from '$lib/i18n/load-messages';
import { headlineWords } from '$lib/ui/panel/headline-words';
import { unbroken } from '$lib/ui/panel/unbroken';

/** A sentence, and its numbers in words. */
type Told = readonly [string, string];

/** What an embed says of a link before its data have come. */
export interface EarlyAnswers {
	/** The names in a link that may ask for other figures. */
	readonly names: readonly string[];
	/** What the headline says for a link that asks for one thing, by that, in small letters: `commodity=lithium`, `oblast=ua-14`. */
	readonly answers: Readonly<Record<string, Told>>;
	/** Where the embed finds `EarlyDays`, relative to itself. */
	readonly days: string;
}

/** What the headline says of all of Ukraine on a day. */
export type EarlyDays = Readonly<Record<IsoDate, Told>>;

/** Of the latest day, for every resource and every oblast; none where figures of that day are no headline. */
export async function earlyAnswers(language: Language): Promise<EarlyAnswers> {
	const site = builtSite();
	const { dataset, manifest } = site;
	const told = await tellerIn(language);
	const ofCommodities = dataset.commodities.map(({ id }): [string, Told] => [
		`commodity=${id}`,
		told(site.estimate, [id], null)
	]);
	const ofOblasts = dataset.oblasts.flatMap((oblast) => {
		const words = told(latestEstimate(site, oblast.code), [], nameOf(oblast, language));
		return [oblast.code.toLowerCase(), oblast.slug].map((name): [string, Told] => [
			`oblast=${name}`,
			words
		]);
	});
	const last = dataset.timeline.observations[observationAt(dataset.timeline, manifest.lastDate)];
	const known = last?.reliability === 'uncertain' ? [] : [...ofCommodities, ...ofOblasts];
	return {
		names: [...viewNames].filter(asksForFigures),
		answers: Object.fromEntries<Told>(known),
		days: `${language === 'en' ? '..' : '../..'}/embed-days/${language}.json`
	};
}

/** Of every day of the record that is reliable: what else is to be said of a day comes with its figures. */
export async function earlyDays(language: Language): Promise<EarlyDays> {
	return (await daysByLanguage())[language];
}

const daysByLanguage = oncePerBuild(async (): Promise<Record<Language, EarlyDays>> => {
	const { dataset, history } = builtSite();
	const [inEnglish, inUkrainian] = [await tellerIn('en'), await tellerIn('uk')];
	const [en, uk]: [Record<IsoDate, Told>, Record<IsoDate, Told>] = [{}, {}];
	for (const { date, reliability } of dataset.timeline.observations) {
		if (reliability !== 'reliable') continue;
		const question = { date, oblast: null, prices: latestVintage };
		const estimate = estimateAt(dataset, history, question);
		en[date] = inEnglish(estimate, [], null);
		uk[date] = inUkrainian(estimate, [], null);
	}
	return { en, uk };
});

/** Says what the headline of an embed does: `place` is the name of the chosen oblast. */
async function tellerIn(language: Language) {
	const { dataset, manifest, words: dataWords } = builtSite();
	const messages = await loadMessages(language);
	const speech = { language, messages, dataWords: dataWords[language] };
	const labels = new Map(dataset.commodities.map(labelOf).map((label) => [label.id, label]));
	const lastDay =
		dataset.timeline.observations[observationAt(dataset.timeline, manifest.lastDate)]?.date;
	return (estimate: Estimate, chosen: readonly string[], place: string | null): Told => {
		const coverage = coverageOf(dataset, estimate, chosen);
		const day = estimate.question.observationDate;
		const isLatest = day === lastDay;
		const words = headlineWords(estimate, labels, chosen, place, speech, isLatest, coverage);
		const date = formatDate(day, language);
		const counts = coverage.all > 0 ? messages.headline.coverage(date, isLatest, coverage) : '';
		const numbers = [counts, ...(chosen.length > 0 ? [words.figures] : [])];
		return [unbroken(words.first), unbroken(numbers.filter((text) => text !== '').join(' '))];
	};
}
