import { flagAt, type ControlFlag } from '../dataset/control-flag';
import {
	areaShareAt,
	boundShareAt,
	decidedSideAt,
	type ContestedCount,
	distanceKmAt,
	stoodStill,
	type ControlHistory
} from './control-history';
import { observationAt, type Timeline } from '../dataset/timeline';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, LocationAccuracy } from '../dataset/deposit';
import type { DepositControl, Partition } from './side';
import { checkedNumber, checkedRange, EstimateError } from '../dataset/estimate-error';
import { isoDate } from '../dataset/iso-date';
import type { Observation } from '../dataset/observation';
import { contestedShare, isCertain, pointShare, shareOfChance, sureShare } from './occupied-share';
import { isOn } from '../dataset/occupation-record';
import { exactly, smallerRange, zeroRange, type Range } from '../numbers/range';
import { rootOfSquares } from '../numbers/reproducible-functions';

/** The observation that splits "before" from "since" the full-scale invasion of 24 February 2022. */
export const lastDateBefore2022Invasion = isoDate('2022-02-23');

export interface ControlInputs {
	readonly history: ControlHistory;
	readonly timeline: Timeline;
	readonly accuracies: ReadonlyMap<string, LocationAccuracy>;
	readonly flags: readonly ControlFlag[];
}

/**
 * The observation that separates "before" from "since" in an estimate at `observation`: that of 23 February 2022, or
 * `observation` itself if it is earlier, because all that lies behind the line is "before" until then. Null: the
 * record begins later.
 */
export function observationBefore2022(timeline: Timeline, observation: number): number | null {
	const last = observationAt(timeline, lastDateBefore2022Invasion);
	return last < 0 ? null : Math.min(last, observation);
}

/** The inputs of `depositControl` from a dataset and its history. */
export function controlInputs(
	{ timeline, accuracies, controlFlags }: Dataset,
	history: ControlHistory
): ControlInputs {
	return {
		history,
		timeline,
		accuracies: new Map(accuracies.map((accuracy) => [accuracy.id, accuracy])),
		flags: controlFlags
	};
}

/** A deposit's state at one observation, before it is split at February 2022. */
type State = Omit<DepositControl, 'before2022' | 'partition'>;

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

function stateAt(deposit: Deposit, inputs: ControlInputs, observation: number): State {
	const { id } = deposit;
	const { date } = observationOf(inputs.timeline, observation);
	const errors = errorsAt(deposit, inputs, observation);
	const distance = distanceKmAt(inputs.history, id, observation);
	const distanceKm = distance === null ? null : checkedNumber(distance, id, 'distance');
	const flag = flagAt(inputs.flags, id, date);
	if (flag !== null) return flaggedState(flag, errors);
	const area = areaShareAt(inputs.history, id, observation);
	const state =
		area !== null
			? outlineState(checkedRange(area, id, 'share'), distanceKm, errors)
			: distanceKm === null || errors.locationErrorKm === null
				? placeState(deposit, inputs, observation, errors)
				: pointState(
						distanceKm,
						errors.locationErrorKm,
						errors,
						ofOblast(deposit, inputs, observation)
					);
	const isContested = isOn(inputs.history.contested?.[id] ?? [], observation);
	if (!isContested || state.basis === 'none') return state;
	return contestedState(state, inputs.history.contestedCount ?? 'half');
}

/** A point in a contested area is on neither side; of an outline its share says how much is. */
function contestedState(state: State, counted: ContestedCount): State {
	const share = state.basis === 'area' ? state.share : countedShare(counted);
	return { ...state, side: 'contested', share };
}

function countedShare(counted: ContestedCount): Range {
	return counted === 'half' ? contestedShare : exactly(counted === 'behind' ? 1 : 0);
}

/** What the land of its oblast says of a deposit with a point: the side, or the share of the places on it. */
interface OfOblast {
	readonly decided: 'behind' | 'free' | null;
	readonly boundShare: number | null;
}

function ofOblast(
	{ id }: Deposit,
	{ history, timeline }: ControlInputs,
	observation: number
): OfOblast {
	const isStill = stoodStill(history, id, timeline, observation);
	return {
		decided: decidedSideAt(history, id, observation),
		boundShare: boundShareAt(history, id, observation, isStill)
	};
}

type Errors = Pick<State, 'locationErrorKm' | 'lineErrorKm'>;

function errorsAt(deposit: Deposit, inputs: ControlInputs, observation: number): Errors {
	const sigmaKm = inputs.accuracies.get(deposit.accuracy)?.sigmaKm ?? null;
	return {
		locationErrorKm: sigmaKm === null ? null : checkedNumber(sigmaKm, deposit.id, 'location error'),
		lineErrorKm: checkedNumber(lineErrorAt(deposit, inputs, observation), deposit.id, 'line error')
	};
}

function flaggedState({ side }: ControlFlag, errors: Errors): State {
	const share = side === 'contested' ? contestedShare : exactly(side === 'behind' ? 1 : 0);
	return {
		...errors,
		basis: 'flag',
		side,
		share,
		certainBy: null,
		isBound: false,
		distanceKm: null,
		sigmaKm: null
	};
}

function outlineState(share: Range, distanceKm: number | null, errors: Errors): State {
	const side = sideOfShare(share.central);
	const fromOutline = { certainBy: null, isBound: false, distanceKm, sigmaKm: null };
	return { ...errors, basis: 'area', side, share, ...fromOutline };
}

/**
 * A deposit whose place is not known takes the share of its oblast (METHOD §4.3); a field at sea, of which the line
 * says nothing, is unknown.
 */
function placeState(
	{ oblast, zone, id }: Deposit,
	{ history }: ControlInputs,
	observation: number,
	errors: Errors
): State {
	const area = zone === 'onshore' ? areaShareAt(history, oblast, observation) : null;
	const nowhere = { ...errors, certainBy: null, isBound: false, distanceKm: null, sigmaKm: null };
	if (area === null) return { ...nowhere, basis: 'none', side: 'unknown', share: contestedShare };
	const share = shareOfChance(checkedNumber(area.central, id, 'share of the oblast'));
	return { ...nowhere, basis: 'place', side: sideOfShare(share.central), share };
}

function pointState(
	distanceKm: number,
	locationErrorKm: number,
	errors: Errors,
	{ decided, boundShare }: OfOblast
): State {
	const sigmaKm = rootOfSquares(locationErrorKm, errors.lineErrorKm);
	const placed = { ...errors, basis: 'point' as const, distanceKm, sigmaKm, isBound: false };
	if (isCertain(distanceKm, sigmaKm)) {
		const share = pointShare(distanceKm, sigmaKm);
		return { ...placed, side: sideOfShare(share.central), share, certainBy: 'distance' };
	}
	if (decided !== null) {
		return {
			...placed,
			side: decided,
			share: exactly(decided === 'behind' ? 1 : 0),
			certainBy: 'oblast'
		};
	}
	const share = boundShare === null ? pointShare(distanceKm, sigmaKm) : shareOfChance(boundShare);
	const isBound = boundShare !== null;
	return { ...placed, side: sideOfShare(share.central), share, certainBy: null, isBound };
}

/** The word that a share, or a probability, is told by (METHOD §4.5). */
export function sideOfShare(share: number): 'behind' | 'free' | 'near' {
	if (share >= sureShare) return 'behind';
	// Not 1 − sureShare, which is a hair less than a tenth.
	return share <= 0.1 ? 'free' : 'near';
}

/** The observation at an index. Throws EstimateError when the record has none there. */
export function observationOf({ observations }: Timeline, index: number): Observation {
	const found = observations[index];
	if (found !== undefined) return found;
	const record = observations.length === 0 ? 'an empty record' : `${observations.length} of them`;
	throw new EstimateError('empty-record', `expected an observation ${index}, found ${record}`);
}

/** σ_F, km: the origin's smaller error where the nearest stretch of line stood still for 30 days, else the larger. */
function lineErrorAt(deposit: Deposit, inputs: ControlInputs, observation: number): number {
	const { history, timeline } = inputs;
	const { date, origin: id } = observationOf(timeline, observation);
	const origin = timeline.origins.find((one) => one.id === id);
	if (origin === undefined) {
		throw new EstimateError('unknown-origin', `${date}: no origin "${id}" in origins.csv`);
	}
	return stoodStill(history, deposit.id, timeline, observation)
		? origin.lineErrorStaticKm
		: origin.lineErrorMovingKm;
}
