import type { CommodityLabel } from '$lib/data/first-screen';
import type { Coverage } from '$lib/domain/coverage';
import type { Estimate } from '$lib/domain/estimate';
import { formatCountRange, formatDate, formatShareRange } from '$lib/domain/format';
import { sideOfOneSite } from '$lib/domain/one-site';
import type { Speech } from '$lib/i18n/context';
import { nameOf } from '$lib/i18n/language';
import { nameInSentence } from '$lib/i18n/name-in-sentence';
import { headlineCommodities } from '$lib/state/headline-commodities';

/**
 * One sentence for a screen reader: the date of the estimate, how many of its deposits lie behind the line, and the
 * shares of the headline.
 */
export function announcementOf(
	{ question, commodities }: Pick<Estimate, 'question' | 'commodities'>,
	labels: ReadonlyMap<string, CommodityLabel>,
	chosen: readonly string[],
	{ behind, all }: Coverage,
	{ messages, language }: Speech
): string {
	const shares = headlineCommodities(commodities, chosen).flatMap((row) => {
		const label = labels.get(row.commodity);
		if (!label || !row.tonnage) return [];
		const name = nameInSentence(nameOf(label, language));
		const share = formatShareRange(row.tonnage.share, language);
		const side = sideOfOneSite(row);
		return `${name} ${side === null ? share : messages.headline.otherOfOneSite(side, share)}`;
	});
	const date = formatDate(question.observationDate, language);
	return messages.announcement(date, formatCountRange(behind, language), all, shares.join('; '));
}
