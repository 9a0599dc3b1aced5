import { gapsOf } from '../dataset/timeline';
import type { Deposit } from '../dataset/deposit';
import { depositControl, lastDateBefore2022Invasion } from './deposit-control';
import type { ControlInputs } from './control-inputs';
import { changesOfSide } from './side-changes';
import { isUntold, type Side } from './side';
import { dayNumber, type IsoDate } from '../dataset/iso-date';

/** The side that a deposit lies on from an observation to the next crossing. */
export interface Crossing {
	readonly date: IsoDate;
	readonly side: Side;
}

/** What the record says about the sides of a deposit, seen from one of its days. */
export interface SideStory {
	/** The first is the first observation of the record; neighbours differ in side. Too near the line to tell is a side. */
	readonly crossings: readonly Crossing[];
	/** First observation behind the line; null: none in the whole record. */
	readonly firstBehind: IsoDate | null;
	/** Whether its side cannot be told at some observation before that (at any, if null), so that it may have been behind. */
	readonly mayHaveBeenBehind: boolean;
	/**
	 * The time on the side of the day, up to that day; `days` null: there was no observation for a part of it, in which
	 * nobody knows.
	 */
	readonly now: Crossing & { readonly days: number | null };
}

/**
 * Sides of a deposit over the whole record, as the estimate takes them: by flag, outline, point or oblast. The day is one
 * of an observation.
 *
 * A side is said once it is sure, which may be weeks after the line has passed; its time then counts from the day on which
 * the record's line passed. Before 24 February 2022 the record has outlines only, by which no day can be told: there what
 * is too near the line stays so (METHOD §4.6).
 * Throws EstimateError for an empty record.
 */
export function sideStory(deposit: Deposit, inputs: ControlInputs, day: IsoDate): SideStory {
	const states = statesOf(deposit, inputs);
	const crossings = crossingsOf(states);
	const behind = crossings.findIndex(({ side }) => side === 'behind');
	const earlier = behind < 0 ? crossings : crossings.slice(0, behind);
	const now = latest(states.filter(({ date }) => date <= day)) ?? crossings[0]!;
	const isObserved = gapsOf(inputs.timeline.observations).every(
		({ from, to }) => to <= now.date || from >= day
	);
	return {
		crossings,
		firstBehind: crossings[behind]?.date ?? null,
		mayHaveBeenBehind: (behind < 0 ? states : earlier).some(isUntold),
		now: { ...now, days: isObserved ? dayNumber(day) - dayNumber(now.date) : null }
	};
}

/** The sides of a deposit as each observation alone tells them, from the first one on. */
export function sidesThroughTime(deposit: Deposit, inputs: ControlInputs): readonly Crossing[] {
	return statesOf(deposit, inputs)
		.filter(({ side }, at, states) => side !== states[at - 1]?.side)
		.map(({ date, side }) => ({ date, side }));
}

/** A stretch of observations in which neither the side nor the likelier one changes. */
interface State extends Crossing {
	/** Where it is too near the line to tell, the side on which the record has it. */
	readonly likelier: 'behind' | 'free';
}

function statesOf(deposit: Deposit, inputs: ControlInputs): readonly State[] {
	return changesOfSide(deposit, inputs).map((observation) => {
		const { side, share } = depositControl(deposit, inputs, observation, null);
		const { date } = inputs.timeline.observations[observation]!;
		return { date, side, likelier: share.central > 0.5 ? 'behind' : 'free' };
	});
}

/** The changes of side of states whose sides are told as far as they can be. */
function crossingsOf(states: readonly State[]): readonly Crossing[] {
	const told = toldSides(states);
	return states.flatMap(({ date }, at) =>
		at > 0 && told[at] === told[at - 1] ? [] : { date, side: told[at]! }
	);
}

/** The last crossing; while it is too near to tell, that counts from where it became so. */
function latest(states: readonly State[]): Crossing | undefined {
	const last = states.at(-1);
	if (last?.side !== 'near') return crossingsOf(states).at(-1);
	const before = states.findLastIndex(({ side }) => side !== 'near');
	return { date: states[before + 1]!.date, side: 'near' };
}

/** Per state its side; what is too near has the likelier side if it joins a time of which that is sure. */
function toldSides(states: readonly State[]): readonly Side[] {
	const told = states.map(({ side }) => side);
	const tell = (at: number, neighbour: Side | undefined) => {
		const { side, likelier, date } = states[at]!;
		if (side !== 'near' || likelier !== neighbour || date <= lastDateBefore2022Invasion) return;
		told[at] = likelier;
	};
	for (let at = 1; at < told.length; at++) tell(at, told[at - 1]);
	for (let at = told.length - 2; at >= 0; at--) tell(at, told[at + 1]);
	return told;
}
