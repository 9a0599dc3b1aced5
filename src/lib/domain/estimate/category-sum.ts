import type { CommodityId } from '../dataset/commodity';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { DepositControl, Partition } from '../control/side';
import { checkedNumber, checkedRange, EstimateError } from '../dataset/estimate-error';
import { addRanges, scaleRange, zeroRange, type Range } from '../numbers/range';
import type { WeightedGroup } from '../numbers/ratio-bounds';
import { categoryRow, type ReserveCategory } from '../dataset/reserve-category';

/** All figures of one commodity in one reserve category: they share one weight (METHOD §7). */
export interface CategorySum {
	readonly category: ReserveCategory;
	/** In the commodity's basis and unit, unweighted; so are the parts below. */
	whole: number;
	behind: Range;
	before2022: Range;
	partition: Partition;
}

/** Deposits with their sides, and the weights of reserve categories. */
export interface DepositInputs {
	readonly categories: ReadonlyMap<string, ReserveCategory>;
	readonly deposits: readonly Deposit[];
	readonly control: ReadonlyMap<DepositId, DepositControl>;
}

export const noPart: Partition = { before2022: 0, since2022: 0, contested: 0, free: 0 };

/**
 * Sums the counted figures of a commodity by reserve category.
 * Throws EstimateError for a figure without a known category, a deposit without a derived side, or NaN.
 */
export function sumByCategory(
	commodity: CommodityId,
	{ categories, deposits, control }: DepositInputs
): readonly CategorySum[] {
	const sums = new Map<string, CategorySum>();
	for (const deposit of deposits) {
		const side = controlOf(control, deposit);
		for (const figure of deposit.figures) {
			if (figure.commodity !== commodity || figure.counted === null) continue;
			const category = categoryRow(categories, figure.category, deposit.id);
			const sum = sums.get(category.id) ?? emptySum(category);
			const { quantity } = figure.counted;
			addQuantity(sum, side, checkedNumber(quantity, deposit.id, `quantity of ${commodity}`));
			sums.set(category.id, sum);
		}
	}
	return [...sums.values()];
}

/** The sums as groups with the weight of their category: what a share of tonnage is taken from. */
export function tonnageGroups(sums: readonly CategorySum[]): readonly WeightedGroup[] {
	return sums.map(({ category, whole, behind }) => ({
		part: behind,
		whole,
		weight: category.weight
	}));
}

/** `a` plus `factor` times `b`. */
export function addPartition(a: Partition, b: Partition, factor: number): Partition {
	return {
		before2022: a.before2022 + b.before2022 * factor,
		since2022: a.since2022 + b.since2022 * factor,
		contested: a.contested + b.contested * factor,
		free: a.free + b.free * factor
	};
}

/** The side of a deposit. Throws EstimateError when none was derived. */
export function controlOf(control: DepositInputs['control'], deposit: Deposit): DepositControl {
	const side = control.get(deposit.id);
	if (side === undefined) throw new EstimateError('no-side', `${deposit.id}: no side was derived`);
	return side;
}

function emptySum(category: ReserveCategory): CategorySum {
	checkedRange(category.weight, `category ${category.id}`, 'weight');
	return { category, whole: 0, behind: zeroRange, before2022: zeroRange, partition: noPart };
}

function addQuantity(sum: CategorySum, side: DepositControl, quantity: number): void {
	sum.whole += quantity;
	sum.behind = addRanges(sum.behind, scaleRange(side.share, quantity));
	sum.before2022 = addRanges(sum.before2022, scaleRange(side.before2022, quantity));
	sum.partition = addPartition(sum.partition, side.partition, quantity);
}
