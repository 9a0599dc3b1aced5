import type { CommodityId } from '../dataset/commodity';
import { leadingShare, type CommodityEstimate, type Estimate, type LeadingShare } from './estimate';
import { hasInterval, type Estimated } from '../numbers/range';
import type { Measure } from './measure';

/** How a share moved. */
export interface Movement {
	readonly direction: 'more' | 'less' | 'same';
	/** True: it moved, and the intervals of both days, which are drawn, overlap. */
	readonly withinBounds: boolean;
}

/** What a compared share is a share of. Money has none of its own: within one resource the price cancels (METHOD §3.1). */
export type ShareOf = LeadingShare['of'];

/** What stands beside the share for each day. */
export type AmountOf = 'tonnage' | 'deposits' | 'value';

/** What is compared; null: what leads. */
export type ComparedMeasure = Measure | null;

export interface CommodityChange {
	readonly commodity: CommodityId;
	readonly of: ShareOf;
	readonly amount: AmountOf;
	readonly earlier: CommodityEstimate;
	readonly later: CommodityEstimate;
	readonly earlierShare: Estimated;
	readonly laterShare: Estimated;
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
	const [one, other] = [shareIn(earlier, amount), shareIn(later, amount)];
	if (one === null || other === null) return [];
	const points = (other.central - one.central) * 100;
	return [
		{
			...{ commodity: later.commodity, of: amount === 'deposits' ? 'deposits' : 'resource' },
			...{ amount, earlier, later, earlierShare: one, laterShare: other, points },
			movement: movementOf(one, other)
		}
	];
}

/** The amount of the estimate, or the deposits where there is none, unless the measure says what to compare. */
function amountOf({ resource }: CommodityEstimate, measure: ComparedMeasure): AmountOf {
	switch (measure) {
		case null:
		case 'share':
			return resource === null ? 'deposits' : 'tonnage';
		case 'count':
			return 'deposits';
		case 'tonnage':
		case 'value':
			return measure;
		default:
			return measure satisfies never;
	}
}

function shareIn(row: CommodityEstimate, amount: AmountOf): Estimated | null {
	if (amount !== 'deposits') return row.resource?.share ?? null;
	return row.main.all === 0 ? null : leadingShare({ ...row, resource: null }).share;
}

function isKnown({ resource, money }: CommodityEstimate, amount: AmountOf): boolean {
	switch (amount) {
		case 'deposits':
			return true;
		case 'tonnage':
			return resource !== null;
		case 'value':
			return money !== null;
		default:
			return amount satisfies never;
	}
}

/** Sums in another order differ in their last digits; that is the same share. */
function movementOf(earlier: Estimated, later: Estimated): Movement {
	const change = later.central - earlier.central;
	if (Math.abs(change) < 1e-9) return { direction: 'same', withinBounds: false };
	const overlap = hasInterval(earlier) && hasInterval(later);
	if (change > 0) {
		return { direction: 'more', withinBounds: overlap && later.low <= earlier.high };
	}
	return { direction: 'less', withinBounds: overlap && later.high >= earlier.low };
}

/** Whether two estimates are of one observation and by one line, so that there is nothing to compare. */
export function isSameLine(
	one: Pick<Estimate, 'question'>,
	other: Pick<Estimate, 'question'>
): boolean {
	const { observationDate, scenario } = one.question;
	return observationDate === other.question.observationDate && scenario === other.question.scenario;
}

/** Two estimates of a comparison, earlier first, of one day that of the record, whichever of them the page calls its date. */
export function inOrder<T extends Pick<Estimate, 'question'>>(
	one: T,
	other: T
): readonly [earlier: T, later: T] {
	const [day, otherDay] = [one.question.observationDate, other.question.observationDate];
	if (day === otherDay) return other.question.scenario ? [one, other] : [other, one];
	return otherDay < day ? [other, one] : [one, other];
}
