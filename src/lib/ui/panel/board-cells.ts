import { leadingShare, type CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Measure } from '$lib/domain/estimate/measure';
import type { SideCounts } from '$lib/domain/estimate/side-counts';
import {
	formatNumber,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareBounds,
	formatUsdRange
} from '$lib/domain/format';
import { hasInterval, type Estimated } from '$lib/domain/numbers/range';
import type { Speech } from '$lib/i18n/context';
import { isNoMoney } from './row-words';

/** What a row of the board prints. */
export interface BoardCells {
	/** A bar of a share, or a dot for each deposit: a count must not look like a share of an amount. */
	readonly picture:
		| { readonly kind: 'share'; readonly share: Estimated; readonly before2022: number }
		| { readonly kind: 'deposits'; readonly counts: SideCounts };
	/** What the chosen measure says; the number of deposits where it says nothing of the resource. */
	readonly value: string;
	/** Its 90 % interval; null: there is none, or it prints as the value does. */
	readonly interval: string | null;
	/** What stands beside it; null: there is nothing to say. */
	readonly aside: string | null;
}

/** The cells of a row by the chosen measure. */
export function boardCells(row: CommodityEstimate, measure: Measure, speech: Speech): BoardCells {
	const text = measuredText(row, measure, speech);
	if (text === null) return countCells(row, measure, speech);
	const { share } = leadingShare(row);
	return { picture: { kind: 'share', share, before2022: row.partition.before2022 }, ...text };
}

/** What the measure says of a row on another day: `43% (29–58%)`. */
export function cellOfOtherDay(row: CommodityEstimate, measure: Measure, speech: Speech): string {
	const { value, interval } = boardCells(row, measure, speech);
	return interval === null ? value : `${value} (${interval})`;
}

type MeasuredText = Omit<BoardCells, 'picture'>;

/** Null: the measure says nothing of the resource. */
function measuredText(
	row: CommodityEstimate,
	measure: Measure,
	speech: Speech
): MeasuredText | null {
	const { resource, money } = row;
	const { language, messages } = speech;
	if (resource === null) return null;
	const { share, behind, total, unit } = resource;
	switch (measure) {
		case 'count':
			return null;
		case 'share': {
			const value = formatShare(share.central, language);
			const bounds = formatShareBounds(share, language);
			const isSome = behind !== null && behind.central > 0;
			return {
				value,
				interval: bounds === value ? null : bounds,
				aside: isSome ? formatQuantity(behind.central, unit, language) : null
			};
		}
		case 'tonnage': {
			if (behind === null || total === null) return null;
			const value = formatQuantity(behind.central, unit, language);
			const bounds = hasInterval(behind) ? formatQuantityRange(behind, unit, language) : value;
			const all = formatQuantity(total.central, unit, language);
			return {
				value,
				interval: bounds === value ? null : bounds,
				aside: messages.panel.ofAll(all)
			};
		}
		case 'value': {
			if (money === null) return null;
			const value = isNoMoney(money.behind) ? '0' : formatUsdRange(money.behind, language);
			const all = formatUsdRange(money.total, language);
			return { value, interval: null, aside: messages.panel.ofAll(all) };
		}
		default:
			return measure satisfies never;
	}
}

/** Deposits of which the resource is the main commodity; where there are none, those that report it beside another. */
function countCells(
	row: CommodityEstimate,
	measure: Measure,
	{ messages, language }: Speech
): BoardCells {
	const isMain = row.main.all > 0;
	const counts = isMain ? row.main : row.byProduct;
	const untold = counts.near + counts.contested + counts.unknown;
	return {
		picture: { kind: 'deposits', counts },
		value: messages.panel.countOf(counts.behind, counts.all),
		interval: null,
		aside:
			[
				...(measure === 'value' || measure === 'tonnage' ? [messages.panel.notKnown] : []),
				...(isMain ? [] : [messages.panel.byProduct]),
				...(untold > 0 ? [messages.panel.untold(formatNumber(untold, language))] : [])
			].join(', ') || null
	};
}
