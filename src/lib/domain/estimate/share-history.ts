import { areaShareAt, type ControlHistory } from '../control/control-history';
import { latestVintage } from '../dataset/price';
import { observationAt, type Timeline } from '../dataset/timeline';
import type { CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import { estimateAt } from './estimate-at';
import type { IsoDate } from '../dataset/iso-date';
import type { Reliability } from '../dataset/observation';
import type { OblastCode } from '../dataset/oblast';
import type { Range } from '../numbers/range';

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

/** Share of the tonnage of a commodity behind the line (of its deposits, where none has a tonnage) at month ends. */
export function shareHistory(
	dataset: Dataset,
	history: ControlHistory,
	commodity: CommodityId
): readonly HistoryPoint[] {
	const deposits = dataset.deposits.filter(({ commodities }) => commodities.includes(commodity));
	const only = { ...dataset, deposits };
	return monthEnds(dataset.timeline).flatMap((date) => {
		const options = { date, oblast: null, prices: latestVintage };
		const [row] = estimateAt(only, history, options, [commodity]).commodities;
		return row ? [pointAt(dataset.timeline, date, row.tonnage?.share ?? row.count.share)] : [];
	});
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
	{ low, central, high }: Range
): HistoryPoint {
	const point = { date, low, central, high };
	const reliability = timeline.observations[observationAt(timeline, date)]?.reliability;
	return reliability === undefined || reliability === 'reliable'
		? point
		: { ...point, reliability };
}
