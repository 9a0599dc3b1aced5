import { readingOf } from './balance-outcome';
import {
	balanceOutcome,
	compareReadings,
	coverSameGround,
	type BalanceFigures
} from './balance-reading';
import {
	addPartition,
	controlOf,
	noPart,
	sumByCategory,
	tonnageGroups,
	type CategorySum,
	type DepositInputs
} from './category-sum';
import type { Commodity } from '../dataset/commodity';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { CommodityEstimate, ValueEstimate } from './estimate';
import { isUntold, type Partition } from '../control/side';
import { addRanges, exactly, multiplyRanges, zeroRange, type Range } from '../numbers/range';
import { ratioBounds, type FactoredGroups } from '../numbers/ratio-bounds';
import type { ResourceRow } from './resource-rows';
import { rungValues, valueOf, type ValueInputs } from './rung-values';

/** `deposits`: those in the area asked for that list the commodity. */
export interface CommodityInputs extends DepositInputs, ValueInputs {
	readonly balance: BalanceFigures;
}

/** The estimate of one commodity, with what a total over commodities needs. */
export interface CommodityResult {
	readonly inputs: CommodityInputs;
	/** What the estimate, and a total, is summed from. */
	readonly sums: readonly CategorySum[];
	readonly estimate: Omit<CommodityEstimate, Exclude<keyof ResourceRow, 'commodity'>>;
	/** Null: no value. */
	readonly gross: FactoredGroups | null;
	/** Null: no recoverable value. */
	readonly recoverable: FactoredGroups | null;
	/** Deposits with a figure that is valued. */
	readonly valuedDeposits: readonly DepositId[];
}

/**
 * The rungs of one commodity behind the line: count, tonnage, gross and recoverable value (METHOD §1–§3, §7).
 * Throws EstimateError when a figure's category is unknown or a figure is NaN.
 */
export function commodityEstimate(inputs: CommodityInputs): CommodityResult {
	const sums = sumByCategory(inputs.commodity.id, inputs);
	const { gross, recoverable, noValue, noRecoverable } = rungValues(inputs, sums);
	const valuedDeposits = gross === null ? [] : depositsWithFigure(inputs, true);
	const weighed = tonnage(inputs.commodity, sums);
	const counts = { sitesValued: valuedDeposits.length, sitesAll: inputs.deposits.length };
	const valueOfDeposits = (groups: FactoredGroups | null): ValueEstimate | null => {
		const amounts = groups && valueOf([groups], () => isBehind(sums));
		return amounts && { ...amounts, ...counts };
	};
	const estimate: CommodityResult['estimate'] = {
		commodity: inputs.commodity.id,
		sites: countDeposits(inputs),
		count: countBehind(inputs),
		value: valueOfDeposits(gross),
		noValue,
		recoverable: valueOfDeposits(recoverable),
		noRecoverable,
		partition: { count: partitionByCount(inputs), tonnage: partitionByTonnage(sums) },
		...readingsOf(inputs, weighed)
	};
	return { inputs, sums, estimate, gross, recoverable, valuedDeposits };
}

/** Whether tonnage lies behind the line, or may. */
export function isBehind(sums: readonly CategorySum[]): boolean {
	return sums.some(({ behind, category }) => behind.high * category.weight.high > 0);
}

/** The two readings and whether they agree (METHOD §12). */
function readingsOf(
	inputs: CommodityInputs,
	sites: CommodityEstimate['tonnage']
): Pick<CommodityEstimate, 'tonnage' | 'balance' | 'readings'> {
	const balance = balanceOutcome(inputs, sites?.total ?? null);
	const shareOfBalance = readingOf(balance)?.share ?? null;
	const comparable = coverSameGround(inputs) ? shareOfBalance : null;
	return { tonnage: sites, balance, readings: compareReadings(sites?.share ?? null, comparable) };
}

function partitionByCount(inputs: CommodityInputs): Partition {
	const each = 1 / inputs.deposits.length;
	return inputs.deposits.reduce(
		(sum, deposit) => addPartition(sum, controlOf(inputs.control, deposit).partition, each),
		noPart
	);
}

/** By central category weight; by plain tonnage where every central weight is zero. */
function partitionByTonnage(sums: readonly CategorySum[]): Partition | null {
	const weighted = sums.some(({ category, whole }) => category.weight.central * whole > 0);
	const weightOf = (sum: CategorySum) => (weighted ? sum.category.weight.central : 1);
	const whole = sums.reduce((total, sum) => total + weightOf(sum) * sum.whole, 0);
	if (whole === 0) return null;
	return sums.reduce(
		(total, sum) => addPartition(total, sum.partition, weightOf(sum) / whole),
		noPart
	);
}

function tonnage(commodity: Commodity, sums: readonly CategorySum[]): CommodityEstimate['tonnage'] {
	const share = ratioBounds(tonnageGroups(sums));
	if (share === null) return null;
	const weighted = (part: (sum: CategorySum) => Range) =>
		sumRanges(sums.map((sum) => multiplyRanges(sum.category.weight, part(sum))));
	return {
		unit: commodity.unit,
		basis: commodity.basis,
		behind: weighted((sum) => sum.behind),
		before2022: weighted((sum) => sum.before2022),
		total: weighted((sum) => exactly(sum.whole)),
		share
	};
}

function countDeposits(inputs: CommodityInputs): CommodityEstimate['sites'] {
	const unknown = inputs.deposits.filter((d) => isUntold(controlOf(inputs.control, d)));
	return {
		all: inputs.deposits.length,
		withTonnage: depositsWithFigure(inputs, false).length,
		unknownSide: unknown.length
	};
}

function countBehind(inputs: CommodityInputs): CommodityEstimate['count'] {
	const controls = inputs.deposits.map((deposit) => controlOf(inputs.control, deposit));
	const behind = sumRanges(controls.map((control) => control.share));
	const before2022 = sumRanges(controls.map((control) => control.before2022));
	return { behind, before2022, share: dividedRange(behind, controls.length) };
}

/** Divided, not multiplied by 1 / n, which would make 49 of 49 deposits less than all. */
function dividedRange({ low, central, high }: Range, by: number): Range {
	return by === 0 ? zeroRange : { low: low / by, central: central / by, high: high / by };
}

function depositsWithFigure(inputs: CommodityInputs, valued: boolean): readonly DepositId[] {
	const counts = (deposit: Deposit) =>
		deposit.figures.some(
			(figure) =>
				figure.commodity === inputs.commodity.id &&
				figure.counted !== null &&
				(!valued || inputs.categories.get(figure.category ?? '')?.valued === true)
		);
	return inputs.deposits.filter(counts).map((deposit) => deposit.id);
}

function sumRanges(ranges: readonly Range[]): Range {
	return ranges.reduce(addRanges, zeroRange);
}
