import { inOrder } from '$lib/domain/estimate/compare-estimates';
import { findingOfDate } from './finding-of-date';
import { findingOfTwoDates } from './finding-of-two-dates';
import { findingRows } from './finding-rows';
import { choiceTerms, dateTerms, filterTerms, moneyTerms, sourceTerms } from './finding-terms';
import type { FindingSpeech, ShownView } from './shown-view';

/**
 * What the page shows as sentences that stand on their own: the numbers with their bounds, and everything that they
 * depend on by name. Only the source is still to be added.
 */
export function finding(shown: ShownView, speech: FindingSpeech): string {
	const { estimate, compared, chosen, measure, dataset } = shown;
	const { weighed, sitesOnly } = findingRows(estimate.commodities, chosen, measure);
	const dates = compared === null ? [estimate] : inOrder(estimate, compared);
	return [
		...(compared === null
			? findingOfDate(shown, speech)
			: findingOfTwoDates({ ...shown, compared }, speech)),
		...sourceTerms(dates, dataset, speech),
		...new Set(dates.flatMap((date) => dateTerms(date, dataset, speech))),
		...choiceTerms(shown, weighed.length + sitesOnly.length, speech),
		...filterTerms(shown, speech),
		speech.words.bounds,
		...(measure === 'value' ? moneyTerms(estimate, speech) : [])
	].join(' ');
}
