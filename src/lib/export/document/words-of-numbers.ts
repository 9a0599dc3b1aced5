import type { QuantityUnit } from '../../domain/dataset/commodity';
import {
	formatNumber,
	formatQuantity,
	formatQuantityRange,
	formatShareRange,
	formatUsdRange
} from '../../domain/format';
import { hasInterval, type Estimated } from '../../domain/numbers/range';
import { emptyCell } from './document';

/** `37% (35–41%)`: the expected share with its 90 % interval. */
export function shareText(share: Estimated | null | undefined): string {
	return share ? formatShareRange(share, 'en') : emptyCell;
}

/** `13.8 Mt (12–15 Mt)`, or one figure where both ends of the interval print as it does. */
export function quantityText(quantity: Estimated, unit: QuantityUnit): string {
	const central = formatQuantity(quantity.central, unit, 'en');
	const interval = formatQuantityRange(quantity, unit, 'en');
	return central === interval ? central : `${central} (${interval})`;
}

/** `20 Mt of 80 Mt`, without an interval: a part of an estimate. */
export function partText(
	{ behind, total }: { readonly behind: number; readonly total: number },
	unit: QuantityUnit
): string {
	if (total === 0) return emptyCell;
	const here = behind === 0 ? '0' : formatQuantity(behind, unit, 'en');
	return `${here} of ${formatQuantity(total, unit, 'en')}`;
}

/** `USD 0.2–0.6 trillion`; nothing worth a dollar is said in words, since USD 0 reads as a price. */
export function usdText(usd: Estimated): string {
	const most = hasInterval(usd) ? usd.high : usd.central;
	return most < 1 ? 'none' : formatUsdRange(usd, 'en');
}

/** Stands under a table of money by resource. */
export const moneyCovers =
	'From the low to the high end of the 90 % interval. Within one resource the price cancels: its part of the value is its part of the quantity, save where ores of several grades are sold.';

/** `+3.2 points`: percentage points with a sign, one decimal. */
export function pointsText(points: number): string {
	const number = formatNumber(Math.abs(points), 'en', 1);
	const sign = number === '0' ? '±' : points < 0 ? '−' : '+';
	return `${sign}${number} points`;
}
