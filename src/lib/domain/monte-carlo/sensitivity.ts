import { countingContested, type ControlHistory } from '../control/control-history';
import type { CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import { observationAt } from '../dataset/timeline';
import { filterDataset } from '../estimate/deposit-filter';
import type { Estimate } from '../estimate/estimate';
import type { ResourceModel } from '../estimate/resource-model';
import { resourceModels } from '../estimate/resource-rows';
import { DrawNumbers } from './draw-numbers';
import type { DrawnAmounts } from './drawn-amounts';
import { drawnSum, type DrawnSidesOf } from './drawn-resource';
import { checkDraws, type Draws } from './draws';
import { intervalOf, type Interval } from './interval';
import { amountsOf, pricesOf } from './sensitivity-amounts';
import { assumptions, type Assumption, type SensitivityRun } from './sensitivity-run';
import { sidesOf } from './sensitivity-sides';

/** How far one kind of assumption alone moves the headline of a resource. */
export interface Sensitivity {
	readonly commodity: CommodityId;
	readonly kind: Assumption;
	/** P5–P95 of the share behind the line, 0..1. */
	readonly share: Interval;
	/** P5–P95 of the gross in-ground value behind the line, USD; null: it has no money. */
	readonly money: Interval | null;
}

/**
 * For every resource of an estimate and every kind of assumption the interval of share and money when that kind alone is
 * drawn (METHOD §7) and all others stand at their central values; the kind that moves the share most first. Sides stand at their expected share; where the line or
 * the place alone is drawn, a point has the share that it is expected to have given that error. Throws RangeError for a
 * number of draws or a seed outside its limits.
 */
export function sensitivityOf(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate,
	draws: Draws
): readonly Sensitivity[] {
	const { run, models } = sensitivityRun(dataset, history, estimate, draws);
	return models.flatMap((model) => sensitivityOfResource(run, model));
}

/** What `sensitivityOf` asks of each resource, for who keeps the answers: a run, and the resources. */
export function sensitivityRun(
	dataset: Dataset,
	history: ControlHistory,
	{ question, commodities, control }: Estimate,
	draws: Draws
): { readonly run: SensitivityRun; readonly models: readonly ResourceModel[] } {
	checkDraws(draws);
	const { filter, priceCase, contested, observationDate, oblast } = question;
	const shown = filterDataset(dataset, filter, control);
	const asked = new Set(commodities.flatMap((row) => (row.resource ? [row.commodity] : [])));
	const models = resourceModels(shown, shown.deposits, priceCase, shown !== dataset).filter(
		({ resource }) => asked.has(resource.commodity.id)
	);
	const run: SensitivityRun = {
		dataset: shown,
		priceCase,
		numbers: new DrawNumbers(draws),
		day: {
			control,
			history: countingContested(history, contested),
			observation: Math.max(0, observationAt(dataset.timeline, observationDate)),
			oblast
		}
	};
	return { run, models };
}

/** Of one resource; the kind that moves the share most first. */
export function sensitivityOfResource(
	run: SensitivityRun,
	model: ResourceModel
): readonly Sensitivity[] {
	return assumptions
		.map((kind) => sensitivity(run, model, kind))
		.sort((a, b) => width(b) - width(a));
}

const width = ({ share }: Sensitivity) => share.high - share.low;

function sensitivity(run: SensitivityRun, model: ResourceModel, kind: Assumption): Sensitivity {
	const { commodity } = model.resource;
	const { basis, product } = amountsOf(run, model, kind);
	const sides = sidesOf(run, model, kind);
	const usd = pricesOf(run, model, kind);
	return {
		commodity: commodity.id,
		kind,
		share: shareInterval(run, model, basis, sides),
		money: usd && moneyInterval(run, model, product, sides, usd)
	};
}

function shareInterval(
	{ day, numbers }: SensitivityRun,
	{ resource }: ResourceModel,
	amounts: DrawnAmounts,
	sides: DrawnSidesOf
): Interval {
	const { behind, total } = drawnSum(resource, amounts, sides, day.oblast, numbers.draws.count);
	return intervalOf(behind.map((amount, draw) => (total[draw]! > 0 ? amount / total[draw]! : 0)));
}

function moneyInterval(
	{ day, numbers }: SensitivityRun,
	{ resource }: ResourceModel,
	product: DrawnAmounts,
	sides: DrawnSidesOf,
	usd: Float64Array
): Interval {
	const { behind } = drawnSum(resource, product, sides, day.oblast, numbers.draws.count);
	return intervalOf(behind.map((amount, draw) => amount * usd[draw]!));
}
