import type { IsoDate } from './iso-date';
import type { Observation } from './observation';
import { gapsOf } from './timeline';

/** What is drawn of the time axis before its observations are there. */
export interface TimeAxis {
	/** Days that stand alone before the record of days. */
	readonly singles: readonly IsoDate[];
	/** Years of the record of days with the place at which each begins, 0..1; the first stands at 0. */
	readonly years: readonly { readonly year: string; readonly position: number }[];
}

export function timeAxis(observations: readonly Observation[]): TimeAxis {
	const singles = singleObservations(observations).map(({ date }) => date);
	const first = observations[singles.length]?.date.slice(0, 4);
	const years = yearTicks(observations).map(({ year, index }) => ({
		year,
		position: positionOf(index, observations)
	}));
	return { singles, years: first === undefined ? [] : [{ year: first, position: 0 }, ...years] };
}

/** Observations that stand alone before the last gap: each is its own mark. */
export function singleObservations(observations: readonly Observation[]): readonly Observation[] {
	return observations.slice(0, gapsOf(observations).at(-1)?.index ?? 0);
}

/** Index of the first observation of each year of the daily record. */
function yearTicks(
	observations: readonly Observation[]
): readonly { readonly year: string; readonly index: number }[] {
	const first = singleObservations(observations).length;
	return observations.flatMap(({ date }, index) => {
		const year = date.slice(0, 4);
		if (index < first || observations[index - 1]?.date.slice(0, 4) === year) return [];
		return index === first ? [] : { year, index };
	});
}

/** Position of an observation on the axis, 0..1. */
export function positionOf(index: number, observations: readonly Observation[]): number {
	return index / Math.max(1, observations.length - 1);
}
