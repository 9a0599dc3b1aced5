import { areaShareAt, type ControlHistory } from '../control/control-history';
import { observationAt, type Timeline } from '../dataset/timeline';
import type { IsoDate } from '../dataset/iso-date';
import type { Reliability } from '../dataset/observation';
import type { OblastCode } from '../dataset/oblast';
import type { Estimated, Range } from '../numbers/range';

/** A share behind the line with its bounds, at an observation. */
export interface HistoryPoint extends Range {
	readonly date: IsoDate;
	/** Absent: reliable. */
	readonly reliability?: Exclude<Reliability, 'reliable'>;
}

/** The last observation of every month that has one, which includes the last of the record. */
export function monthEnds({ observations }: Timeline): readonly IsoDate[] {
	const month = (at: number) => observations[at]?.date.slice(0, 7);
	return observations.filter((_, at) => month(at) !== month(at + 1)).map(({ date }) => date);
}

/** Share of the area of an oblast behind the line at month ends; empty: the history has none. */
export function areaHistory(
	timeline: Timeline,
	history: ControlHistory,
	oblast: OblastCode
): readonly HistoryPoint[] {
	return monthEnds(timeline).flatMap((date) => {
		const share = areaShareAt(history, oblast, observationAt(timeline, date));
		return share ? [pointAt(timeline, date, share)] : [];
	});
}

/** A point of a chart on the day of an observation, marked where that is not reliable. */
export function pointAt(
	timeline: Timeline,
	date: IsoDate,
	{ central, low = central, high = central }: Estimated
): HistoryPoint {
	const point = { date, low, central, high };
	const reliability = timeline.observations[observationAt(timeline, date)]?.reliability;
	return reliability === undefined || reliability === 'reliable'
		? point
		: { ...point, reliability };
}
