import type { BalanceFigures } from './balance-reading';
import { commodityEstimate, isBehind, type CommodityResult } from './commodity-estimate';
import {
	areaShareAt,
	countingContested,
	type ContestedCount,
	type ControlHistory
} from '../control/control-history';
import { editionsOf } from '../dataset/national-balance';
import { observationAt, type Timeline } from '../dataset/timeline';
import type { CommodityId } from '../dataset/commodity';
import type { ControlLookup } from '../control/control-lookup';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import { filterDataset, isFiltering, type DepositFilter } from './deposit-filter';
import {
	controlInputs,
	depositControl,
	observationBefore2022,
	observationOf
} from '../control/deposit-control';
import { categoriesOf } from './deposit-quantity';
import type { Estimate, TotalValue } from './estimate';
import type { DateAnswer, EstimateQuestion } from './estimate-question';
import type { DepositControl } from '../control/side';
import type { IsoDate } from '../dataset/iso-date';
import type { OblastCode } from '../dataset/oblast';
import { largestContributor, withoutDeposit } from './largest-contributor';
import { isUsualPrice, priceAt, type PriceCase, type PriceVintage } from '../dataset/price';
import type { FactoredGroups } from '../numbers/ratio-bounds';
import type { ResourceModel } from './resource-model';
import { lotSides, resourceModels, resourceRows, totalsOf } from './resource-rows';
import { shareOfTotal, valueOf } from './rung-values';

export interface EstimateOptions {
	readonly date: IsoDate;
	/** Null: all Ukraine, including Crimea. */
	readonly oblast: OblastCode | null;
	readonly prices: PriceVintage;
	/** Default: the whole range. */
	readonly priceCase?: PriceCase;
	/** Default: all deposits. */
	readonly filter?: DepositFilter | undefined;
	/** Default: half of what is contested counts as behind the line. A `lookup` must count it alike. */
	readonly contested?: ContestedCount;
}

/**
 * How much of each commodity lies behind the front line at a date, with bounds (see `Range`): counts,
 * tonnage and gross in-ground value. A date without observation is answered by the last one before it, a date
 * before the first by the first; the question in the result says which. A commodity without deposits in the
 * area is absent: no data, not nothing.
 *
 * `only` limits the commodities (and the totals) that are computed; control is derived for every deposit, or
 * taken from the `lookup` of the same dataset and history. `known`: the models of the same dataset and prices, taken where
 * no filter is in force.
 * Throws EstimateError for an empty record, a category that the table of weights lacks, and NaN.
 */
export function estimateAt(
	dataset: Dataset,
	recorded: ControlHistory,
	options: EstimateOptions,
	only: readonly string[] = [],
	lookup?: ControlLookup,
	known?: readonly ResourceModel[]
): Estimate {
	const history = countingContested(recorded, options.contested);
	const observation = Math.max(0, observationAt(dataset.timeline, options.date));
	const control = lookup?.at(observation) ?? controlAt(dataset, history, observation);
	const shown = filterDataset(dataset, options.filter, control);
	const deposits = shown.deposits.filter(
		(deposit) => options.oblast === null || deposit.oblast === options.oblast
	);
	const balanceOf = (commodity: CommodityId): BalanceFigures => ({
		rows: centralRows(dataset, commodity),
		allocations: dataset.balanceAllocations.filter((row) => row.commodity === commodity),
		areaShare: (place) => areaShareAt(history, place, observation),
		oblast: options.oblast,
		filtered: shown !== dataset
	});
	const priceCase = options.priceCase ?? 'range';
	const results = commodityResults(dataset, deposits, control, priceCase, only, balanceOf);
	const total = totalOf(results, deposits);
	const largest = largestContributor(results, total?.behind?.central ?? 0);
	const models =
		known !== undefined && shown === dataset
			? known
			: resourceModels(dataset, shown.deposits, priceCase, shown !== dataset);
	const before = observationBefore2022(dataset.timeline, observation);
	const rows = resourceRows(
		models.filter(({ resource }) => only.length === 0 || only.includes(resource.commodity.id)),
		shown.deposits,
		control,
		lotSides(control, history, observation, before),
		{ oblast: options.oblast, thisYear: yearOfLast(dataset.timeline) }
	);
	const rowOf = new Map(rows.map((row) => [row.commodity, row]));
	return {
		question: questionOf(dataset, observation, options),
		commodities: results.map(({ estimate }) => ({
			...estimate,
			...rowOf.get(estimate.commodity)!
		})),
		totals: totalsOf(rows, dataset.commodities),
		total,
		totalWithoutCoal: totalOf(
			results.filter((result) => result.estimate.commodity !== 'coal'),
			deposits
		),
		largest,
		totalWithoutLargest: largest && totalWithout(results, deposits, largest.deposit),
		pricedOtherwise: pricedOtherwise(dataset, results, options.prices),
		totalRecoverable: totalOf(results, deposits, (result) => result.recoverable),
		control
	};
}

/** The balance of a commodity in its central edition: two editions are two readings of one stock, never a sum. */
function centralRows(dataset: Dataset, commodity: CommodityId): BalanceFigures['rows'] {
	const rows = dataset.nationalBalance.filter((row) => row.commodity === commodity);
	return editionsOf(rows)[0]?.rows ?? [];
}

/** Year of the last observation: what an edition is old by. */
export function yearOfLast({ observations }: Timeline): number {
	return Number(observations.at(-1)?.date.slice(0, 4));
}

/** The side of every deposit at an observation. */
export function controlAt(
	dataset: Dataset,
	history: ControlHistory,
	observation: number
): ReadonlyMap<DepositId, DepositControl> {
	const inputs = controlInputs(dataset, history);
	const before = observationBefore2022(dataset.timeline, observation);
	return new Map(
		dataset.deposits.map((deposit) => [
			deposit.id,
			depositControl(deposit, inputs, observation, before)
		])
	);
}

function commodityResults(
	dataset: Dataset,
	deposits: readonly Deposit[],
	control: Estimate['control'],
	priceCase: PriceCase,
	only: readonly string[],
	balanceOf: (commodity: CommodityId) => BalanceFigures
): readonly CommodityResult[] {
	const prices = new Map(
		dataset.prices.map((price) => [price.id, { ...price, ...priceAt(price, priceCase) }])
	);
	const recoveries = new Map(dataset.recoveries.map((recovery) => [recovery.commodity, recovery]));
	const categories = categoriesOf(dataset);
	const listing = depositsByCommodity(deposits);
	return dataset.commodities
		.filter(({ id }) => listing.has(id) && (only.length === 0 || only.includes(id)))
		.map((commodity) =>
			commodityEstimate({
				commodity,
				price: prices.get(commodity.priceId ?? '') ?? null,
				recovery: recoveries.get(commodity.id) ?? null,
				balance: balanceOf(commodity.id),
				categories,
				deposits: listing.get(commodity.id) ?? [],
				control
			})
		);
}

/** One pass over the deposits, in their order: every step of the timeline asks. */
function depositsByCommodity(
	deposits: readonly Deposit[]
): ReadonlyMap<CommodityId, readonly Deposit[]> {
	const listing = new Map<CommodityId, Deposit[]>();
	for (const deposit of deposits) {
		for (const commodity of new Set(deposit.commodities)) {
			const found = listing.get(commodity);
			if (found) found.push(deposit);
			else listing.set(commodity, [deposit]);
		}
	}
	return listing;
}

function totalOf(
	results: readonly CommodityResult[],
	deposits: readonly Deposit[],
	groupsOf: (result: CommodityResult) => FactoredGroups | null = (result) => result.gross
): TotalValue | null {
	const priced = results.flatMap((result) => {
		const groups = groupsOf(result);
		return groups === null ? [] : [{ result, groups }];
	});
	const bundles = priced.map(({ groups }) => groups);
	const amounts = valueOf(bundles, () => priced.some(({ result }) => isBehind(result.sums)));
	if (amounts === null) return null;
	const valued = new Set(priced.flatMap(({ result }) => result.valuedDeposits));
	const commodities = new Set(results.map((result) => result.estimate.commodity));
	const listing = deposits.filter((deposit) =>
		deposit.commodities.some((id) => commodities.has(id))
	);
	return {
		...amounts,
		share: shareOfTotal(bundles, amounts),
		commodities: priced.map(({ result }) => result.estimate.commodity),
		sitesValued: valued.size,
		sitesAll: listing.length
	};
}

function totalWithout(
	results: readonly CommodityResult[],
	deposits: readonly Deposit[],
	id: DepositId
): TotalValue | null {
	return totalOf(
		withoutDeposit(results, id),
		deposits.filter((deposit) => deposit.id !== id)
	);
}

function pricedOtherwise(
	{ prices }: Dataset,
	results: readonly CommodityResult[],
	vintage: PriceVintage
): readonly CommodityId[] {
	const usual = new Set(prices.filter((price) => isUsualPrice(price, vintage)).map(({ id }) => id));
	return results
		.filter(({ gross, inputs }) => gross !== null && !usual.has(inputs.commodity.priceId ?? ''))
		.map(({ inputs }) => inputs.commodity.id);
}

/** The question of a result: the options, and the observation that answers them. */
export function questionOf(
	dataset: Dataset,
	observation: number,
	options: EstimateOptions
): EstimateQuestion {
	const { date: observationDate } = observationOf(dataset.timeline, observation);
	const { date, oblast, prices, priceCase = 'range', filter, contested = 'half' } = options;
	return {
		date,
		observationDate,
		answer: answerTo(date, observationDate, dataset.timeline),
		oblast,
		prices,
		priceCase,
		...(filter && isFiltering(filter) && { filter }),
		...(contested !== 'half' && { contested }),
		version: dataset.version
	};
}

function answerTo(asked: IsoDate, observed: IsoDate, { observations }: Timeline): DateAnswer {
	if (asked === observed) return 'exact';
	if (asked < observed) return 'before-first';
	return observations.at(-1)?.date === observed ? 'after-last' : 'earlier-observation';
}
