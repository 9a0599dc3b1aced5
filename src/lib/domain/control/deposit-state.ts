import { flagAt, type ControlFlag } from '../dataset/control-flag';
import type { Deposit } from '../dataset/deposit';
import { checkedNumber, checkedRange } from '../dataset/estimate-error';
import { isOn } from '../dataset/occupation-record';
import { exactly, type Range } from '../numbers/range';
import { rootOfSquares } from '../numbers/reproducible-functions';
import {
	areaShareAt,
	boundShareAt,
	decidedSideAt,
	distanceKmAt,
	stoodStill,
	type ContestedCount
} from './control-history';
import { lineErrorAt, observationOf, type ControlInputs } from './control-inputs';
import { contestedShare, isCertain, pointShare, shareOfChance, sureShare } from './occupied-share';
import type { DepositControl } from './side';

/** A deposit's state at one observation, before it is split at February 2022. */
export type State = Omit<DepositControl, 'before2022' | 'partition'>;

/** A flag of its own comes first, then its outline, its point, and the place that is known. Throws as `depositControl` does. */
export function stateAt(deposit: Deposit, inputs: ControlInputs, observation: number): State {
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
				: pointState(distanceKm, errors.locationErrorKm, errors, () =>
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
	sayOfOblast: () => OfOblast
): State {
	const sigmaKm = rootOfSquares(locationErrorKm, errors.lineErrorKm);
	const placed = { ...errors, basis: 'point' as const, distanceKm, sigmaKm, isBound: false };
	if (isCertain(distanceKm, sigmaKm)) {
		const share = pointShare(distanceKm, sigmaKm);
		return { ...placed, side: sideOfShare(share.central), share, certainBy: 'distance' };
	}
	const { decided, boundShare } = sayOfOblast();
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
