import {
	compareEstimates,
	inOrder,
	type CommodityChange
} from '$lib/domain/estimate/compare-estimates';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { formatCountRange, formatDate, formatShareRange, formatUsdRange } from '$lib/domain/format';
import type { Range } from '$lib/domain/numbers/range';
import type { Measure } from '$lib/domain/estimate/measure';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { quantityWithBounds } from './finding-amounts';
import { findingRows, nameOfRow, placeOf } from './finding-rows';
import type { FindingSpeech, ShownView } from './shown-view';

/** What is found between two dates: how the shares moved, and the amounts in the measure that the page shows. */
export function findingOfTwoDates(
	shown: ShownView & { readonly compared: PanelEstimate },
	speech: FindingSpeech
): readonly string[] {
	const { labels, chosen, measure } = shown;
	const [earlier, later] = inOrder(shown.estimate, shown.compared);
	const { weighed, sitesOnly } = findingRows(later.commodities, chosen, measure);
	const changes = compareEstimates(earlier, later, measure === 'count' ? measure : null);
	const named = [...weighed, ...sitesOnly].flatMap(
		({ commodity }) => changes.find((change) => change.commodity === commodity) ?? []
	);
	if (named.length === 0) return [speech.messages.panel.noSites];
	const of = named.every((change) => change.of === 'sites') ? 'sites' : 'tonnage';
	const items = named.map((change) => {
		const name = nameOfRow(change.commodity, labels, speech);
		const marked = change.of === of ? name : `${name} (${speech.compare.ofSites})`;
		return changeWords(change, marked, measure, speech);
	});
	const date = ({ question }: PanelEstimate) =>
		formatDate(question.observationDate, speech.language);
	const place = placeOf(shown, speech);
	return [speech.words.compared(of, date(earlier), date(later), place, items.join('; '))];
}

function changeWords(
	{ earlier, later, earlierShare, laterShare, points, movement }: CommodityChange,
	name: string,
	measure: Measure,
	{ compare, words, language }: FindingSpeech
): string {
	const share = (range: Range) => formatShareRange(range, language);
	const was = behindOf(earlier, measure, language);
	const is = behindOf(later, measure, language);
	return [
		words.change(name, share(earlierShare), share(laterShare), compare.points(points)),
		...(movement.withinBounds ? [compare.withinBounds] : []),
		...(measure !== 'share' && was && is ? [words.amounts[measure](was, is)] : [])
	].join(', ');
}

/** What lies behind the line; null: shares say it, or it is not known in this measure. */
function behindOf(
	{ tonnage, value, count }: CommodityEstimate,
	measure: Measure,
	language: FindingSpeech['language']
): string | null {
	switch (measure) {
		case 'share':
			return null;
		case 'tonnage':
			return tonnage && quantityWithBounds(tonnage.behind, tonnage.unit, language);
		case 'value':
			return value?.behind ? formatUsdRange(value.behind, language) : null;
		case 'count':
			return formatCountRange(count.behind, language);
		default:
			return measure satisfies never;
	}
}
