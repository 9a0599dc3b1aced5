import type { CommodityId } from '../dataset/commodity';
import type { CommodityEstimate, Estimate } from './estimate';
import type { Range } from '../numbers/range';
import type { Measure } from './measure';

/** How a share moved. */
export interface Movement {
	readonly direction: 'more' | 'less' | 'same';
	/** True: it moved, and the bounds of both days overlap. */
	readonly withinBounds: boolean;
}

/** What a compared share is a share of. Money has none of its own: within one resource the price cancels (METHOD §3.1). */
export type ShareOf = 'tonnage' | 'sites';

/** What stands beside the share for each day. */
export type AmountOf = ShareOf | 'value' | 'recoverable value';

/** What is compared; null: the tonnage, or the deposits where none is known. */
export type ComparedMeasure = Measure | 'recoverable' | null;

export interface CommodityChange {
	readonly commodity: CommodityId;
	readonly of: ShareOf;
	readonly amount: AmountOf;
	readonly earlier: CommodityEstimate;
	readonly later: CommodityEstimate;
	readonly earlierShare: Range;
	readonly laterShare: Range;
	/** Later central share less the earlier one, percentage points. */
	readonly points: number;
	readonly movement: Movement;
}

/**
 * The commodities of two estimates that answer the same question but for the date, so that only the front line differs
 * (METHOD §3.3), in the order of the later one. A commodity of which `measure` knows nothing is left out.
 */
export function compareEstimates(
	earlier: Pick<Estimate, 'commodities'>,
	later: Pick<Estimate, 'commodities'>,
	measure: ComparedMeasure = null
): readonly CommodityChange[] {
	const before = new Map(earlier.commodities.map((row) => [row.commodity, row]));
	return later.commodities.flatMap((row) => {
		const old = before.get(row.commodity);
		return old === undefined ? [] : changeOf(old, row, measure);
	});
}

/** Empty: nothing of the commodity is known by this measure. */
function changeOf(
	earlier: CommodityEstimate,
	later: CommodityEstimate,
	measure: ComparedMeasure
): readonly CommodityChange[] {
	const amount = amountOf(later, measure);
	if (!isKnown(earlier, amount) || !isKnown(later, amount)) return [];
	const of = amount === 'sites' ? 'sites' : 'tonnage';
	const [earlierShare, laterShare] = [shareIn(earlier, of), shareIn(later, of)];
	if (earlierShare === null || laterShare === null) return [];
	const points = (laterShare.central - earlierShare.central) * 100;
	const movement = movementOf(earlierShare, laterShare);
	return [
		{
			...{ commodity: later.commodity, of, amount, earlier, later },
			...{ earlierShare, laterShare, points, movement }
		}
	];
}

/** The tonnage, or the deposits where no tonnage is known, unless the measure says what to compare. */
function amountOf({ tonnage }: CommodityEstimate, measure: ComparedMeasure): AmountOf {
	switch (measure) {
		case null:
		case 'share':
			return tonnage === null ? 'sites' : 'tonnage';
		case 'count':
			return 'sites';
		case 'recoverable':
			return 'recoverable value';
		case 'tonnage':
		case 'value':
			return measure;
		default:
			return measure satisfies never;
	}
}

function shareIn(row: CommodityEstimate, of: ShareOf): Range | null {
	return of === 'sites' ? row.count.share : (row.tonnage?.share ?? null);
}

function isKnown({ tonnage, value, recoverable }: CommodityEstimate, amount: AmountOf): boolean {
	switch (amount) {
		case 'sites':
			return true;
		case 'tonnage':
			return tonnage !== null;
		case 'value':
			return value !== null;
		case 'recoverable value':
			return recoverable !== null;
		default:
			return amount satisfies never;
	}
}

/** Sums in another order differ in their last digits; that is the same share. */
function movementOf(earlier: Range, later: Range): Movement {
	const change = later.central - earlier.central;
	if (Math.abs(change) < 1e-9) return { direction: 'same', withinBounds: false };
	if (change > 0) return { direction: 'more', withinBounds: later.low <= earlier.high };
	return { direction: 'less', withinBounds: later.high >= earlier.low };
}

/** Two estimates of a comparison, earlier first, whichever of them the page calls its date. */
export function inOrder<T extends Pick<Estimate, 'question'>>(
	one: T,
	other: T
): readonly [earlier: T, later: T] {
	return other.question.observationDate <= one.question.observationDate
		? [other, one]
		: [one, other];
}
