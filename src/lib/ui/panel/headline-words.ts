import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { readingOf } from '$lib/domain/estimate/balance-outcome';
import { formatDate, formatShareRange } from '$lib/domain/format';
import { sideOfLoneDeposit } from '$lib/domain/estimate/lone-deposit';
import type { Speech } from '$lib/i18n/context';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { headlineCommodities } from './headline-commodities';
import { sitesBasis } from './reading-words';

/** The sentences of the headline, each complete; empty: there is nothing to say. */
export interface HeadlineWords {
	readonly first: string;
	/** How many deposits its share is of, and how much of the balance. */
	readonly rests: string;
	/** The other reading of the first resource. */
	readonly balance: string;
	readonly others: string;
}

/** What the headline says of an estimate; `place` is the name of the chosen oblast, null: all of Ukraine. */
export function headlineWords(
	{ question, commodities }: Pick<PanelEstimate, 'question' | 'commodities'>,
	labels: ReadonlyMap<string, CommodityLabel>,
	chosen: readonly string[],
	place: string | null,
	speech: Speech
): HeadlineWords {
	const { messages, language } = speech;
	const { headline } = messages;
	const area = question.oblast === null ? 'nation' : 'oblast';
	const date = formatDate(question.observationDate, language);
	const items = headlineCommodities(commodities, chosen).flatMap((row) => {
		const label = labels.get(row.commodity);
		if (!label || !row.tonnage) return [];
		const name = nameInSentence(nameOf(label, language));
		const ofBalance = readingOf(row.balance)?.share;
		const balance = ofBalance ? formatShareRange(ofBalance, language) : null;
		const share = formatShareRange(row.tonnage.share, language);
		return [{ row, name, share, side: sideOfLoneDeposit(row), balance }];
	});
	const [first, ...rest] = items;
	if (first === undefined) {
		return { first: headline.nothing(date), rests: '', balance: '', others: '' };
	}
	const others = rest.map(({ name, share, side }) => ({
		name,
		share: side === null ? share : headline.otherOfLoneDeposit(side, share)
	}));
	return {
		first:
			first.side === null
				? headline.first(date, place, first.name, first.share)
				: headline.firstOfLoneDeposit(date, place, first.name, first.side, first.share),
		rests: first.side === null ? headline.rests(sitesBasis(first.row, area, speech)) : '',
		balance: first.balance === null ? '' : headline.balance[area](first.balance),
		others: others.length > 0 ? headline.others(others) : ''
	};
}
