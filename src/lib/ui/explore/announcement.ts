import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { Coverage } from '$lib/domain/estimate/coverage';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { TotalMoney } from '$lib/domain/estimate/resource-money';
import { formatDate, formatShareRange, formatUsdRange } from '$lib/domain/format';
import type { Measure } from '$lib/domain/estimate/measure';
import type { Speech } from '$lib/i18n/context';
import { nameOf } from '$lib/i18n/language/language';
import { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { headlineCommodities } from '../panel/headline-commodities';
import { isNoMoney } from '../panel/row-words';

interface ShownMeasure {
	readonly measure: Measure;
	/** Of all resources that have a price; null: none has. */
	readonly total: TotalMoney | null;
}

/**
 * What a screen reader is told: the date of the estimate, how many of its deposits lie behind the line, the shares of
 * the headline, and the measure that is shown, with its total where that is money.
 */
export function announcementOf(
	{ question, commodities }: Pick<Estimate, 'question' | 'commodities'>,
	labels: ReadonlyMap<string, CommodityLabel>,
	chosen: readonly string[],
	{ behind, all }: Coverage,
	shown: ShownMeasure,
	speech: Speech
): string {
	const { messages, language } = speech;
	const shares = headlineCommodities(commodities, chosen, labels).flatMap((row) => {
		const label = labels.get(row.commodity);
		if (!label || !row.resource) return [];
		const name = nameInSentence(nameOf(label, language));
		return `${name} ${formatShareRange(row.resource.share, language)}`;
	});
	const date = formatDate(question.observationDate, language);
	return [
		...(question.scenario ? [`${scenarioMarks[language].mark}.`] : []),
		messages.announcement(date, behind, all, shares.join('; ')),
		measureSentence(shown, speech)
	].join(' ');
}

function measureSentence({ measure, total }: ShownMeasure, { messages, language }: Speech): string {
	const { panel, money, deposit } = messages;
	const name = `${panel.measure}: ${panel.measures[measure]}.`;
	if (measure !== 'value' || total === null) return name;
	const all = formatUsdRange(total.total, language);
	const amount = isNoMoney(total.behind)
		? money.noneBehind(all)
		: `${money.behind(formatUsdRange(total.behind, language))} ${money.ofTotal(all)}`;
	return `${name} ${deposit.value}: ${amount}.`;
}
