import {
	nearestChange,
	observationAt,
	type ChangingTimeline,
	type Timeline
} from '$lib/domain/dataset/timeline';
import { addDays, type IsoDate } from '$lib/domain/dataset/iso-date';
import { addMonths } from './observation-steps';

/** How far one step of the timeline goes. */
export const stepUnits = ['change', 'week', 'month'] as const;
export type StepUnit = (typeof stepUnits)[number];

/**
 * Index of the observation one step away: the nearest one in that direction on which the area changed, or the nearest to
 * the same day of another week or month. Stays within the record, and where it is when there is nothing that way.
 */
export function stepFrom(
	timeline: ChangingTimeline,
	index: number,
	unit: StepUnit,
	way: 1 | -1
): number {
	const { observations } = timeline;
	const from = observations[index];
	if (from === undefined) return 0;
	if (unit === 'change') return nearestChange(timeline, index, way) ?? index;
	const target = unit === 'week' ? addDays(from.date, 7 * way) : addMonths(from.date, way);
	return nearestToward(timeline, index, target, way);
}

function nearestToward(timeline: Timeline, index: number, target: IsoDate, way: 1 | -1): number {
	const { observations } = timeline;
	const at = observationAt(timeline, target);
	if (way < 0) return Math.max(0, Math.min(at, index - 1));
	const exact = observations[at]?.date === target ? at : at + 1;
	return Math.min(observations.length - 1, Math.max(exact, index + 1));
}
