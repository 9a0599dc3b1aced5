import { labelOf, type CommodityLabel } from '$lib/domain/dataset/commodity';
import type { ControlHistory } from '$lib/domain/control/control-history';
import { coverageOf, type Coverage } from '$lib/domain/estimate/coverage';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { Side } from '$lib/domain/control/side';
import { latestVintage } from '$lib/domain/dataset/price';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '$lib/domain/monte-carlo/interval-estimator';
import type { Reliability } from '$lib/domain/dataset/observation';
import { timeAxis, type TimeAxis } from '$lib/domain/dataset/time-axis';
import { type PanelEstimate, panelEstimate } from '$lib/domain/estimate/panel-estimate';
import { sixDigits } from './six-digits';

/** The map of the first screen. */
export interface FirstMap {
	readonly areaKm2: number;
	readonly sides: Readonly<Record<Side, number>>;
	/** Deposits that are not on it, since their place is not known. */
	readonly unplaced: number;
	readonly cities: readonly CityLabel[];
}

/** A city that is named on the picture of the map. */
export interface CityLabel {
	readonly nameEn: string;
	readonly nameUk: string;
	/** [longitude, latitude], degrees. */
	readonly point: readonly [number, number];
	readonly population: number;
}

/** The latest estimate, small enough to stand in the prerendered page. */
export interface FirstScreen {
	readonly estimate: PanelEstimate;
	/** Of the observation that the estimate is of. */
	readonly reliability: Reliability;
	readonly commodities: readonly CommodityLabel[];
	readonly coverage: Coverage;
	/** What the picture of the map shows, and the cities that are named on it. */
	readonly map: FirstMap;
	readonly axis: TimeAxis;
}

export function firstScreen(
	dataset: Dataset,
	history: ControlHistory,
	cities: readonly CityLabel[]
): FirstScreen {
	const last = dataset.timeline.observations.at(-1);
	if (last === undefined) throw new RangeError('expected at least one observation, found none');
	const question = { date: last.date, oblast: null, prices: latestVintage };
	const estimate = new IntervalEstimator(dataset, history, usualDraws).of(
		estimateAt(dataset, history, question)
	);
	return {
		estimate: sixDigits(withoutPlaces(panelEstimate(estimate))),
		reliability: last.reliability,
		commodities: dataset.commodities.map(labelOf),
		coverage: coverageOf(dataset, estimate),
		map: {
			areaKm2: last.areaKm2,
			sides: sidesOf(dataset, estimate),
			unplaced: dataset.deposits.filter(({ point }) => point === null).length,
			cities
		},
		axis: sixDigits(timeAxis(dataset.timeline.observations))
	};
}

/** Without the places of each published split: the panel tells them together, and they are a good part of its bytes. */
function withoutPlaces(estimate: PanelEstimate): PanelEstimate {
	const commodities = estimate.commodities.map((row) => {
		const { resource } = row;
		if (resource === null) return row;
		return { ...row, resource: { ...resource, parts: { ...resource.parts, places: [] } } };
	});
	return { ...estimate, commodities };
}

/** Deposits on the map, by side. */
export function sidesOf(
	{ deposits }: Pick<Dataset, 'deposits'>,
	{ control }: Pick<Estimate, 'control'>
): Readonly<Record<Side, number>> {
	const counts = { behind: 0, free: 0, near: 0, contested: 0, unknown: 0 };
	for (const { id, point } of deposits) {
		if (point !== null) counts[control.get(id)?.side ?? 'unknown']++;
	}
	return counts;
}
