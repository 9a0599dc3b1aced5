import type { Commodity } from '$lib/domain/commodity';
import type { ControlHistory } from '$lib/domain/control-history';
import { coverageOf, type Coverage } from '$lib/domain/coverage';
import type { Dataset } from '$lib/domain/dataset';
import { estimateAt } from '$lib/domain/estimate-at';
import type { Estimate, Side } from '$lib/domain/estimate';

import type { Reliability } from '$lib/domain/observation';

/** What the panel prints of an estimate. */
export type PanelEstimate = Omit<Estimate, 'control'>;

/** What the panel prints of a commodity. */
export type CommodityLabel = Pick<
	Commodity,
	| 'id'
	| 'nameEn'
	| 'nameUk'
	| 'group'
	| 'euCritical'
	| 'basis'
	| 'noValueReasonEn'
	| 'noValueReasonUk'
>;

/** The map of the first screen. */
export interface FirstMap {
	readonly areaKm2: number;
	readonly sides: Readonly<Record<Side, number>>;
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
}

export function firstScreen(
	dataset: Dataset,
	history: ControlHistory,
	cities: readonly CityLabel[]
): FirstScreen {
	const last = dataset.timeline.observations.at(-1);
	if (last === undefined) throw new RangeError('expected at least one observation, found none');
	const estimate = estimateAt(dataset, history, {
		date: last.date,
		oblast: null,
		prices: '2021-2025'
	});
	return {
		estimate: roundNumbers(panelEstimate(estimate)),
		reliability: last.reliability,
		commodities: dataset.commodities.map(labelOf),
		coverage: coverageOf(dataset, estimate),
		map: {
			areaKm2: last.areaKm2,
			sides: sidesOf(dataset, estimate),
			cities
		}
	};
}

/** Deposits on the map, by side. */
export function sidesOf(
	{ deposits }: Pick<Dataset, 'deposits'>,
	{ control }: Pick<Estimate, 'control'>
): Readonly<Record<Side, number>> {
	const counts = { behind: 0, free: 0, contested: 0, unknown: 0 };
	for (const { id, point } of deposits) {
		if (point !== null) counts[control.get(id)?.side ?? 'unknown']++;
	}
	return counts;
}

/** Without the side of each deposit, which the panel does not print. */
export function panelEstimate(estimate: Estimate): PanelEstimate {
	const { question, commodities, total, totalWithoutCoal, totalWithoutLargest } = estimate;
	const { totalRecoverable, largest, pricedOtherwise } = estimate;
	return {
		question,
		commodities,
		total,
		totalWithoutCoal,
		totalWithoutLargest,
		totalRecoverable,
		largest,
		pricedOtherwise
	};
}

export function labelOf(commodity: Commodity): CommodityLabel {
	const { id, nameEn, nameUk, group, euCritical, basis, noValueReasonEn, noValueReasonUk } =
		commodity;
	return { id, nameEn, nameUk, group, euCritical, basis, noValueReasonEn, noValueReasonUk };
}

/** Six significant digits: nothing that is printed changes, and the page carries half the bytes. */
function roundNumbers<T>(value: T): T {
	return JSON.parse(
		JSON.stringify(value, (_key, part: unknown) =>
			typeof part === 'number' ? Number(part.toPrecision(6)) : part
		)
	) as T;
}
