import { areaShareAt } from '../../../lib/domain/control/control-history';
import type { IsoDate } from '../../../lib/domain/dataset/iso-date';
import type { OblastCode } from '../../../lib/domain/dataset/oblast';
import { latestVintage } from '../../../lib/domain/dataset/price';
import { ControlLookup } from '../../../lib/domain/control/control-lookup';
import type { Estimate } from '../../../lib/domain/estimate/estimate';
import { estimateAt } from '../../../lib/domain/estimate/estimate-at';
import { resourceModels } from '../../../lib/domain/estimate/resource-rows';
import { usualDraws } from '../../../lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../../lib/domain/monte-carlo/interval-estimator';
import type { Range } from '../../../lib/domain/numbers/range';
import type { Figures } from './figures';

/** All of Ukraine, or one oblast. */
export type Area = OblastCode | 'all';

/** What is said of an area on the last day of a record. */
export interface AreaAnswer {
	readonly area: Area;
	readonly estimate: Estimate;
	/** Of its land behind the line; null: of all Ukraine, or not known. */
	readonly land: Range | null;
}

export interface Answers {
	readonly date: IsoDate;
	readonly areas: ReadonlyMap<Area, AreaAnswer>;
}

/** The estimates of all Ukraine and of every oblast; central values, and with their intervals where they are asked for. */
export function answersOf(figures: Figures, intervals: 'drawn' | 'central'): Answers {
	const { dataset, history } = figures;
	const observation = dataset.timeline.observations.length - 1;
	const { date } = dataset.timeline.observations[observation]!;
	const models = resourceModels(dataset, dataset.deposits, 'range', false);
	const lookup = new ControlLookup(dataset, history);
	const estimator = new IntervalEstimator(dataset, history, usualDraws);
	const answer = (oblast: OblastCode | null): readonly [Area, AreaAnswer] => {
		const options = { date, oblast, prices: latestVintage };
		const central = estimateAt(dataset, history, options, [], lookup, models);
		const estimate = intervals === 'drawn' ? estimator.of(central) : central;
		const land = oblast === null ? null : areaShareAt(history, oblast, observation);
		return [oblast ?? 'all', { area: oblast ?? 'all', estimate, land }];
	};
	const areas = [null, ...dataset.oblasts.map(({ code }) => code)];
	return { date, areas: new Map(areas.map(answer)) };
}
