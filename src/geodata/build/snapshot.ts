import type { MultiPolygon, Polygon } from 'geojson';
import type { Timeline } from '../../lib/domain/dataset/timeline';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';

/** A whole occupied area that stands for one or more dates, e.g. the line of February 2022 as a proxy for 2015. */
export interface Snapshot {
	readonly geometry: Polygon | MultiPolygon;
	readonly dates: readonly IsoDate[];
}

/** The observations that a snapshot answers, as half-open intervals of indices. */
export function observationIndexIntervals(snapshot: Snapshot, timeline: Timeline): number[] {
	const intervals: number[] = [];
	timeline.observations.forEach((observation, index) => {
		if (!snapshot.dates.includes(observation.date)) return;
		if (intervals.at(-1) === index) intervals[intervals.length - 1] = index + 1;
		else intervals.push(index, index + 1);
	});
	return intervals;
}
