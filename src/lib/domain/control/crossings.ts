import { gapsOf } from '../dataset/timeline';
import type { Deposit } from '../dataset/deposit';
import { depositControl, type ControlInputs } from './deposit-control';
import { changesOfSide } from './side-changes';
import type { Side } from './side';
import { dayNumber, type IsoDate } from '../dataset/iso-date';

/** The side that a deposit lies on from an observation to the next crossing. */
export interface Crossing {
	readonly date: IsoDate;
	readonly side: Side;
}

/** What the record says about the sides of a deposit, seen from one of its days. */
export interface SideStory {
	/** The first is the first observation of the record; neighbours differ in side. */
	readonly crossings: readonly Crossing[];
	/** First observation behind the line; null: none in the whole record. */
	readonly firstBehind: IsoDate | null;
	/** Whether its side is unknown at some observation before that (at any, if null), so that it may have been behind. */
	readonly mayHaveBeenBehind: boolean;
	/**
	 * The time on the side of the day, up to that day; `days` null: there was no observation for a part of it, in which
	 * nobody knows.
	 */
	readonly now: Crossing & { readonly days: number | null };
}

/**
 * Sides of a deposit over the whole record, as the estimate takes them: by flag, outline or point, and unknown
 * where a district point is too near the line. The day is one of an observation.
 * Throws EstimateError for an empty record.
 */
export function sideStory(deposit: Deposit, inputs: ControlInputs, day: IsoDate): SideStory {
	const crossings = crossingsOf(deposit, inputs);
	const behind = crossings.findIndex(({ side }) => side === 'behind');
	const earlier = behind < 0 ? crossings : crossings.slice(0, behind);
	const latest = crossings.findLast(({ date }) => date <= day) ?? crossings[0]!;
	const isObserved = gapsOf(inputs.timeline.observations).every(
		({ from, to }) => to <= latest.date || from >= day
	);
	return {
		crossings,
		firstBehind: crossings[behind]?.date ?? null,
		mayHaveBeenBehind: earlier.some(({ side }) => side === 'unknown'),
		now: { ...latest, days: isObserved ? dayNumber(day) - dayNumber(latest.date) : null }
	};
}

function crossingsOf(deposit: Deposit, inputs: ControlInputs): readonly Crossing[] {
	const crossings: Crossing[] = [];
	for (const observation of changesOfSide(deposit.id, inputs)) {
		const { side } = depositControl(deposit, inputs, observation, null);
		const { date } = inputs.timeline.observations[observation]!;
		if (crossings.at(-1)?.side !== side) crossings.push({ date, side });
	}
	return crossings;
}
