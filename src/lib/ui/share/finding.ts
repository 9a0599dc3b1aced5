import { inOrder } from '$lib/domain/estimate/compare-estimates';
import { findingOfDate } from './finding-of-date';
import { findingOfTwoDates } from './finding-of-two-dates';
import { findingRows } from './finding-rows';
import {
	choiceTerms,
	dateTerms,
	filterTerms,
	intervalTerms,
	moneyTerms,
	sourceTerms
} from './finding-terms';
import type { FindingSpeech, ShownView } from './shown-view';

/**
 * What the page shows as sentences that stand on their own: the numbers with their intervals and evidence, and everything
 * that they depend on by name. Only the source is still to be added.
 */
export function finding(shown: ShownView, speech: FindingSpeech): string {
	const { estimate, compared, measure, dataset, draws } = shown;
	const { estimated, counted } = findingRows(shown, measure);
	const dates = compared === null ? [estimate] : inOrder(estimate, compared);
	return [
		...(compared === null
			? findingOfDate(shown, speech)
			: findingOfTwoDates({ ...shown, compared }, speech)),
		...sourceTerms(dates, dataset, speech),
		...new Set(dates.flatMap((date) => dateTerms(date, dataset, speech))),
		...choiceTerms(shown, estimated.length + counted.length, speech),
		...filterTerms(shown, speech),
		...intervalTerms(estimated, draws, speech),
		...(measure === 'value' ? moneyTerms(estimate, speech) : [])
	].join(' ');
}
