import type { QuantityUnit } from '../../lib/domain/dataset/commodity';
import {
	formatNumber,
	formatQuantity,
	formatQuantityRange,
	formatShareRange,
	formatUsdRange
} from '../../lib/domain/format';
import type { Range } from '../../lib/domain/numbers/range';
import { emptyCell } from './document';

/** `37% (35–41%)`. */
export function shareText(share: Range | null | undefined): string {
	return share ? formatShareRange(share, 'en') : emptyCell;
}

/** `13.8 Mt (12–15 Mt)`, or one figure where the bounds meet. */
export function quantityText(quantity: Range, unit: QuantityUnit): string {
	const central = formatQuantity(quantity.central, unit, 'en');
	const bounds = formatQuantityRange(quantity, unit, 'en');
	return central === bounds ? central : `${central} (${bounds})`;
}

/**
 * `USD 0.2–0.6 trillion`; nothing worth a dollar is said in words, since USD 0 reads as a price. Null: tonnage lies
 * there, or may, but none of it has a priced figure.
 */
export function usdText(usd: Range | null): string {
	if (usd === null) return 'not priced';
	return usd.high < 1 ? 'none' : formatUsdRange(usd, 'en');
}

/** Stands under a table of money by resource. */
export const shareOfMoney =
	'Within one resource the price cancels: its share of the value is its share of the tonnage. The value covers only the deposits with a priced figure; “not priced”: tonnage lies behind the line, or may, but none of it has a priced figure.';

/** `+3.2 points`: percentage points with a sign, one decimal. */
export function pointsText(points: number): string {
	const number = formatNumber(Math.abs(points), 'en', 1);
	const sign = number === '0' ? '±' : points < 0 ? '−' : '+';
	return `${sign}${number} points`;
}
