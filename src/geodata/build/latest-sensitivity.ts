import type { ControlHistory } from '../../lib/domain/control/control-history';
import { latestVintage } from '../../lib/domain/dataset/price';
import { estimateAt } from '../../lib/domain/estimate/estimate-at';
import type { ResourceModel } from '../../lib/domain/estimate/resource-model';
import { DrawNumbers } from '../../lib/domain/monte-carlo/draw-numbers';
import { usualDraws } from '../../lib/domain/monte-carlo/draws';
import {
	sensitivityOfResource,
	sensitivityRun,
	type Sensitivity
} from '../../lib/domain/monte-carlo/sensitivity';
import type { SensitivityRun } from '../../lib/domain/monte-carlo/sensitivity-run';
import type { Derivations } from '../kept/derivations';
import type { Derived } from './derive';

/** Which single assumption moves each resource most, on the last day of the record, for all of Ukraine. */
export function latestSensitivity(
	{ dataset, history }: Pick<Derived, 'dataset' | 'history'>,
	derivations: Derivations
): readonly Sensitivity[] {
	const { date } = dataset.timeline.observations.at(-1)!;
	const options = { date, oblast: null, prices: latestVintage };
	const estimate = estimateAt(dataset, history, options);
	const { run, models } = sensitivityRun(dataset, history, estimate, usualDraws);
	const asked = models.map((model) => [
		model.resource.commodity.id,
		{ model, ...withoutNumbers(run, model) }
	]) satisfies [string, unknown][];
	const numbers = new DrawNumbers(usualDraws);
	const results = derivations.ofEach('sensitivity', { usualDraws }, new Map(asked), (items) =>
		Object.fromEntries(
			Array.from(items, ([id, { model, ...about }]) => [
				id,
				sensitivityOfResource({ ...about, numbers }, model)
			])
		)
	).value;
	return asked.flatMap(([id]) => results[id] ?? []);
}

/**
 * What a run needs to know for one resource, and nothing beside it: the deposits that it may lie in, with their sides, its
 * price, and the shares of the places of its split and of the oblasts.
 */
function withoutNumbers(
	{ dataset, priceCase, day }: SensitivityRun,
	{ resource }: ResourceModel
): Omit<SensitivityRun, 'numbers'> {
	const lots = [...resource.located, ...resource.unplaced];
	const ids = new Set(lots.map(({ deposit }) => deposit.id));
	const pieces = resource.placed.flatMap((place) => place.pieces.map(({ area }) => area));
	const places = new Set([...dataset.oblasts.map(({ code }) => code), ...pieces]);
	return {
		dataset: {
			deposits: dataset.deposits.filter(({ id }) => ids.has(id)),
			categories: dataset.categories,
			prices: dataset.prices.filter(({ id }) => id === resource.commodity.priceId),
			oblasts: dataset.oblasts
		},
		priceCase,
		day: {
			...day,
			control: new Map([...day.control].filter(([id]) => ids.has(id))),
			history: ofPlaces(day.history, places)
		}
	};
}

function ofPlaces(history: ControlHistory, places: ReadonlySet<string>): ControlHistory {
	const { areas, contestedAreas = {}, contestedCount } = history;
	const some = <T>(runs: Readonly<Record<string, T>>) =>
		Object.fromEntries(Object.entries(runs).filter(([id]) => places.has(id)));
	return {
		distances: {},
		areas: some(areas),
		contestedAreas: some(contestedAreas),
		...(contestedCount && { contestedCount })
	};
}
