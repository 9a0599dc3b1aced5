import type { Deposit } from '../dataset/deposit';
import { isoDate } from '../dataset/iso-date';
import { observationAt, type Timeline } from '../dataset/timeline';
import { smallerRange, zeroRange } from '../numbers/range';
import type { ControlInputs } from './control-inputs';
import { stateAt, type State } from './deposit-state';
import type { DepositControl, Partition } from './side';

/** The observation that splits "before" from "since" the full-scale invasion of 24 February 2022. */
export const lastDateBefore2022Invasion = isoDate('2022-02-23');

/**
 * The observation that separates "before" from "since" in an estimate at `observation`: that of 23 February 2022, or
 * `observation` itself if it is earlier, because all that lies behind the line is "before" until then. Null: the
 * record begins later.
 */
export function observationBefore2022(timeline: Timeline, observation: number): number | null {
	const last = observationAt(timeline, lastDateBefore2022Invasion);
	return last < 0 ? null : Math.min(last, observation);
}

/**
 * Which side of the front line a deposit lies on at an observation, and how sure that is.
 * `before`: see `observationBefore2022`.
 * Throws EstimateError for an observation or origin that the record does not have, and for NaN.
 */
export function depositControl(
	deposit: Deposit,
	inputs: ControlInputs,
	observation: number,
	before: number | null
): DepositControl {
	const now = stateAt(deposit, inputs, observation);
	const then = before === null ? null : stateAt(deposit, inputs, before);
	return {
		...now,
		before2022: then ? smallerRange(now.share, then.share) : zeroRange,
		partition: partitionOf(now, then)
	};
}

/**
 * Occupied before, occupied since, contested (or side unknown) and free: they add up to 1 (METHOD §3.5). Where
 * the side was an open question on 23 February 2022, half of what is occupied now counts as before.
 */
function partitionOf(now: State, then: State | null): Partition {
	const occupied = occupiedPart(now);
	const before2022 = then === null ? 0 : Math.min(occupied, then.share.central);
	const contested = contestedPart(now);
	return {
		before2022,
		since2022: occupied - before2022,
		contested,
		free: 1 - occupied - contested
	};
}

/** What nobody knows, or is contested, is neither side's, unless the reader counts it on one. */
const isOpen = ({ side, basis, share }: State) =>
	(basis === 'point' || basis === 'flag' || basis === 'none') &&
	(side === 'unknown' || side === 'contested') &&
	share.low < share.high;
const contestedPart = (state: State) => (isOpen(state) ? 1 : 0);
const occupiedPart = (state: State) => (isOpen(state) ? 0 : state.share.central);
