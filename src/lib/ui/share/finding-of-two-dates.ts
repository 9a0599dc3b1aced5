import {
	compareEstimates,
	inOrder,
	type CommodityChange,
	type ShareOf
} from '$lib/domain/estimate/compare-estimates';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import {
	formatDate,
	formatNumber,
	formatShare,
	formatShareRange,
	formatUsdRange
} from '$lib/domain/format';
import type { Estimated } from '$lib/domain/numbers/range';
import type { Measure } from '$lib/domain/estimate/measure';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { quantityWithRange } from './finding-amounts';
import { evidenceSentences } from './finding-evidence';
import { findingRows, nameOfRow, placeOf } from './finding-rows';
import type { FindingSpeech, ShownView } from './shown-view';

/** What is found between two dates: how the shares moved, and the amounts in the measure that the page shows. */
export function findingOfTwoDates(
	shown: ShownView & { readonly compared: PanelEstimate },
	speech: FindingSpeech
): readonly string[] {
	const { labels, measure } = shown;
	const [earlier, later] = inOrder(shown.estimate, shown.compared);
	const { estimated, counted } = findingRows({ ...shown, estimate: later }, measure);
	const changes = compareEstimates(earlier, later, measure === 'count' ? measure : null);
	const named = [...estimated, ...counted].flatMap(
		({ commodity }) => changes.find((change) => change.commodity === commodity) ?? []
	);
	if (named.length === 0) return [speech.messages.panel.noSites];
	const of: ShareOf = named.every((change) => change.of === 'deposits') ? 'deposits' : 'resource';
	const items = named.map((change) => {
		const name = nameOfRow(change.commodity, labels, speech);
		const marked = change.of === of ? name : `${name} (${speech.words.ofDeposits})`;
		return changeWords(change, marked, measure, speech);
	});
	const date = ({ question }: PanelEstimate) =>
		formatDate(question.observationDate, speech.language);
	const place = placeOf(shown, speech);
	return [
		speech.words.compared(of, date(earlier), date(later), place, items.join('; ')),
		...evidenceSentences(estimated, labels, speech)
	];
}

function changeWords(
	{ of, earlier, later, earlierShare, laterShare, points, movement }: CommodityChange,
	name: string,
	measure: Measure,
	{ compare, words, language }: FindingSpeech
): string {
	// Of deposits the range is from those that are behind to those that may be: no interval.
	const share = (value: Estimated) =>
		of === 'resource' ? formatShareRange(value, language) : formatShare(value.central, language);
	const was = behindOf(earlier, measure, language);
	const is = behindOf(later, measure, language);
	return [
		words.change(name, share(earlierShare), share(laterShare), compare.points(points)),
		...(of === 'resource' && movement.withinBounds ? [words.withinIntervals] : []),
		...(measure !== 'share' && was && is ? [words.amounts[measure](was, is)] : [])
	].join(', ');
}

/** What lies behind the line; null: shares say it, or it is not known in this measure. */
function behindOf(
	{ resource, money, main }: CommodityEstimate,
	measure: Measure,
	language: FindingSpeech['language']
): string | null {
	switch (measure) {
		case 'share':
			return null;
		case 'tonnage':
			return resource?.behind ? quantityWithRange(resource.behind, resource.unit, language) : null;
		case 'value':
			return money && formatUsdRange(money.behind, language);
		case 'count':
			return formatNumber(main.behind, language);
		default:
			return measure satisfies never;
	}
}
