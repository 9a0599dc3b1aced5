import type { CommodityEstimate } from '../../../lib/domain/estimate/estimate';
import { depositsText } from '../../../lib/export/document/deposit-counts';
import { emptyCell } from '../../../lib/export/document/document';
import {
	pointsText,
	quantityText,
	shareText,
	usdText
} from '../../../lib/export/document/words-of-numbers';
import { measured, type Move } from '../headlines/moves';
import { relativeText } from './cause-text';

/** What nobody knows is never nothing. */
export const unknown = 'unknown';
const noData = 'no data';

export function shareCell(row: CommodityEstimate | null): string {
	if (row === null) return noData;
	if (row.resource !== null) return shareText(row.resource.share);
	return depositsText(row);
}

export function amountCell(row: CommodityEstimate | null): string {
	if (row === null) return noData;
	const { resource } = row;
	if (!resource?.behind) return unknown;
	return [quantityText(resource.behind, resource.unit), resource.of].filter(Boolean).join(', ');
}

export function valueCell(row: CommodityEstimate | null): string {
	if (row === null) return noData;
	return row.money === null ? unknown : usdText(row.money.behind);
}

export function moveCell({ before, after, shareMove }: Move): string {
	if (shareMove !== null) return pointsText(shareMove * 100);
	return before === null ? 'new' : after === null ? 'gone' : 'another measure';
}

/** Of the central values: those of an interval print too coarsely to be compared. */
export function changeCell({ before, after }: Move, measure: 'amount' | 'value'): string {
	const [old, now] = [before, after].map((row) => row && measured(row, measure));
	if (!old || !now) return emptyCell;
	return old.central === 0 ? emptyCell : relativeText(now.central / old.central - 1);
}
