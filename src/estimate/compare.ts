import type { CommodityId } from '../lib/domain/commodity';
import { observationAt, type ControlHistory } from '../lib/domain/control-history';
import type { Dataset } from '../lib/domain/dataset';
import type { Deposit } from '../lib/domain/deposit';
import { controlAt } from '../lib/domain/estimate-at';
import type { CommodityEstimate, Side } from '../lib/domain/estimate';
import type { GainedAndLost } from '../lib/domain/geometry/gained-lost';
import type { IsoDate } from '../lib/domain/iso-date';
import type { Range } from '../lib/domain/range';
import { answerOf, type Answer } from './answer';
import type { Measure } from './command';
import type { EstimateRequest } from './request';

/** How a share moved: past the bounds of both days, or not. */
export type Movement =
	'more' | 'more, within the bounds' | 'less' | 'less, within the bounds' | 'same';

/** What a compared share is a share of. Money has none of its own: within one resource the price cancels (METHOD §3.1). */
export type ShareOf = 'tonnage' | 'sites';

/** What stands beside the share for each day. */
export type AmountOf = ShareOf | 'value' | 'recoverable value';

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

/** A deposit on another side than before. */
export interface Turned {
	readonly deposit: Deposit;
	readonly earlier: Side;
	readonly later: Side;
	/** First observation of the unbroken time on the later side. */
	readonly since: IsoDate;
}

/** Two days at the same prices, so that only the front line differs (METHOD §3.3). */
export interface Comparison {
	readonly earlier: Answer;
	readonly later: Answer;
	readonly changes: readonly CommodityChange[];
	readonly turned: readonly Turned[];
	/** Land that changed hands, all of Ukraine. */
	readonly area: GainedAndLost;
}

/** Compares two days of a request, the earlier one first whatever the order in which they are named. */
export function compare(
	dataset: Dataset,
	history: ControlHistory,
	request: EstimateRequest,
	other: IsoDate,
	areaChange: (from: number, to: number) => GainedAndLost
): Comparison {
	const [first, second] = request.date < other ? [request.date, other] : [other, request.date];
	const earlier = answerOf(dataset, history, request, first);
	const later = answerOf(dataset, history, request, second);
	const from = observationAt(dataset.timeline, first);
	const to = observationAt(dataset.timeline, second);
	return {
		earlier,
		later,
		changes: changesOf(earlier, later, request.measure),
		turned: turnedDeposits(dataset, history, [earlier, later], from, to),
		area: areaChange(from, to)
	};
}

function changesOf(
	earlier: Answer,
	later: Answer,
	measure: Measure | null
): readonly CommodityChange[] {
	const before = new Map(earlier.estimate.commodities.map((row) => [row.commodity, row]));
	return later.estimate.commodities.flatMap((row) => {
		const old = before.get(row.commodity);
		return old === undefined ? [] : changeOf(old, row, measure);
	});
}

/** Empty: nothing of the commodity is known by this measure. */
function changeOf(
	earlier: CommodityEstimate,
	later: CommodityEstimate,
	measure: Measure | null
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

/** The tonnage, or the sites where no tonnage is known, unless the measure says what to compare. */
function amountOf({ tonnage }: CommodityEstimate, measure: Measure | null): AmountOf {
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
	if (Math.abs(change) < 1e-9) return 'same';
	if (change > 0) return later.low > earlier.high ? 'more' : 'more, within the bounds';
	return later.high < earlier.low ? 'less' : 'less, within the bounds';
}

function turnedDeposits(
	dataset: Dataset,
	history: ControlHistory,
	[earlier, later]: readonly [Answer, Answer],
	from: number,
	to: number
): readonly Turned[] {
	const { oblast } = later.estimate.question;
	const sidesOf = ({ id }: Deposit) => ({
		earlier: earlier.estimate.control.get(id)?.side ?? 'unknown',
		later: later.estimate.control.get(id)?.side ?? 'unknown'
	});
	const deposits = dataset.deposits
		.filter((deposit) => oblast === null || deposit.oblast === oblast)
		.filter(
			({ commodities }) =>
				later.chosen.length === 0 || commodities.some((id) => later.chosen.includes(id))
		)
		.filter((deposit) => sidesOf(deposit).earlier !== sidesOf(deposit).later);
	const since = sinceWhen({ ...dataset, deposits }, history, from, to);
	return deposits
		.map((deposit) => ({ deposit, ...sidesOf(deposit), since: since.get(deposit.id)! }))
		.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** For each deposit of `dataset`, the first day of the run of observations that ends at `to` on one side. */
function sinceWhen(
	dataset: Dataset,
	history: ControlHistory,
	from: number,
	to: number
): ReadonlyMap<string, IsoDate> {
	const { observations } = dataset.timeline;
	const last = controlAt(dataset, history, to);
	const since = new Map<string, IsoDate>();
	let open = dataset.deposits;
	for (let observation = to - 1; observation >= from && open.length > 0; observation--) {
		const control = controlAt({ ...dataset, deposits: open }, history, observation);
		const turned = open.filter(({ id }) => control.get(id)?.side !== last.get(id)?.side);
		for (const { id } of turned) since.set(id, observations[observation + 1]!.date);
		open = open.filter(({ id }) => !since.has(id));
	}
	return since;
}
