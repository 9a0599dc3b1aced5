import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import { compareEstimates, inOrder, isSameLine } from '$lib/domain/estimate/compare-estimates';
import type { Coverage } from '$lib/domain/estimate/coverage';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { Measure } from '$lib/domain/estimate/measure';
import type { Totals } from '$lib/domain/estimate/resource-money';
import { formatDate, formatQuantity, formatShare, formatUsdRange } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';
import type { HeadlineScope } from '$lib/i18n/headline/messages';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';
import { measuredTexts } from '$lib/i18n/measured/measured-texts';
import { headlineRows, headlineCommodities } from './headline-commodities';
import { isNoMoney } from './row-words';
import { coalPart } from './total-lines';

/** Longer lists make no headline. */
const mostNamed = 3;

/** What a headline is made of. */
export interface MeasuredHeadline {
	readonly estimate: Estimate;
	/** At the day compared with; null: none. */
	readonly compared: Estimate | null;
	readonly totals: Totals;
	readonly coverage: Coverage;
	readonly measure: Measure;
	/** Empty: all. */
	readonly chosen: readonly string[];
	readonly labels: ReadonlyMap<string, CommodityLabel>;
	readonly scope: HeadlineScope;
}

/** The headline of a comparison, or of another measure than the share; null: that of shares holds. */
export function measuredHeadline(asked: MeasuredHeadline, speech: Speech): string | null {
	const { estimate, compared, coverage, measure, scope } = asked;
	const text = measuredTexts[speech.language];
	if (compared && !isSameLine(compared, estimate)) return movedHeadline(asked, compared, speech);
	if (coverage.all === 0) return null;
	switch (measure) {
		case 'share':
			return null;
		case 'count':
			return text.deposits(scope, coverage.behind, coverage.all);
		case 'tonnage':
			return amountsHeadline(asked, speech);
		case 'value':
			return valueHeadline(asked, speech);
		default:
			return measure satisfies never;
	}
}

/** What moved the most, by percentage points. */
function movedHeadline(
	{ estimate, chosen, labels, scope }: MeasuredHeadline,
	compared: Estimate,
	speech: Speech
): string {
	const { language } = speech;
	const [earlier, later] = inOrder(compared, estimate);
	const named = new Set(
		headlineRows(later.commodities, chosen, labels).map(({ commodity }) => commodity)
	);
	const moved = compareEstimates(earlier, later)
		.filter(({ commodity, of, movement }) => {
			return named.has(commodity) && of === 'resource' && movement.direction !== 'same';
		})
		.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
		.slice(0, mostNamed);
	const day = ({ question }: Estimate) => {
		const date = formatDate(question.observationDate, language);
		return question.scenario ? `${date} (${scenarioMarks[language].inDates})` : date;
	};
	return measuredTexts[language].moved(
		scope,
		{ from: day(earlier), to: day(later) },
		moved.map(({ commodity, points, earlierShare, laterShare }) => ({
			name: sentenceName(commodity, labels, speech),
			rose: points > 0,
			from: formatShare(earlierShare.central, language),
			to: formatShare(laterShare.central, language)
		}))
	);
}

/** Null: no resource has an amount behind the line. */
function amountsHeadline(
	{ estimate, chosen, labels, scope }: MeasuredHeadline,
	speech: Speech
): string | null {
	const { language } = speech;
	const items = headlineCommodities(estimate.commodities, chosen, labels).flatMap((row) => {
		const { behind, total, unit } = row.resource!;
		if (!behind || !total || !(behind.central > 0)) return [];
		const written = (amount: number) => formatQuantity(amount, unit, language);
		const name = sentenceName(row.commodity, labels, speech);
		return [{ name, behind: written(behind.central), total: written(total.central) }];
	});
	if (items.length === 0) return null;
	return measuredTexts[language].amounts(scope, items.slice(0, mostNamed));
}

function valueHeadline({ totals, scope }: MeasuredHeadline, { language }: Speech): string {
	const text = measuredTexts[language];
	if (totals.all === null) return text.noValue(scope);
	const { behind, total } = totals.all;
	const coal = coalPart(totals);
	return text.value(scope, {
		behind: isNoMoney(behind) ? null : formatUsdRange(behind, language),
		total: formatUsdRange(total, language),
		coal: coal === null ? null : formatShare(coal, language)
	});
}

function sentenceName(
	commodity: string,
	labels: MeasuredHeadline['labels'],
	{ language }: Speech
): string {
	return nameInSentence(
		nameOf(labels.get(commodity) ?? { nameEn: commodity, nameUk: commodity }, language)
	);
}
