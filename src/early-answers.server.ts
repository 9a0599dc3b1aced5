import { builtSite, latestEstimate } from '$lib/data/pages/built-site.server';
import { observationAt } from '$lib/domain/dataset/timeline';
import { labelOf } from '$lib/domain/dataset/commodity';
import { coverageOf } from '$lib/domain/estimate/coverage';
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
}

/** Of the latest day, for every resource and every oblast; none where figures of that day are no headline. */
export async function earlyAnswers(language: Language): Promise<EarlyAnswers> {
	const site = builtSite();
	const { dataset, manifest, words: dataWords } = site;
	const messages = await loadMessages(language);
	const speech = { language, messages, dataWords: dataWords[language] };
	const labels = new Map(dataset.commodities.map(labelOf).map((label) => [label.id, label]));
	const wordsFor = (estimate: Estimate, chosen: readonly string[], place: string | null): Told => {
		const coverage = coverageOf(dataset, estimate, chosen);
		const words = headlineWords(estimate, labels, chosen, place, speech, true, coverage);
		const date = formatDate(estimate.question.observationDate, language);
		const counts = coverage.all > 0 ? messages.headline.coverage(date, true, coverage) : '';
		const numbers = [counts, ...(chosen.length > 0 ? [words.figures] : [])];
		return [unbroken(words.first), unbroken(numbers.filter((text) => text !== '').join(' '))];
	};
	const ofCommodities = dataset.commodities.map(({ id }): [string, Told] => [
		`commodity=${id}`,
		wordsFor(site.estimate, [id], null)
	]);
	const ofOblasts = dataset.oblasts.flatMap((oblast) => {
		const words = wordsFor(latestEstimate(site, oblast.code), [], nameOf(oblast, language));
		return [oblast.code.toLowerCase(), oblast.slug].map((name): [string, Told] => [
			`oblast=${name}`,
			words
		]);
	});
	const last = dataset.timeline.observations[observationAt(dataset.timeline, manifest.lastDate)];
	const known = last?.reliability === 'uncertain' ? [] : [...ofCommodities, ...ofOblasts];
	return {
		names: [...viewNames].filter(asksForFigures),
		answers: Object.fromEntries<Told>(known)
	};
}
