import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { Dataset, FigureTables } from '../dataset/dataset';
import { productYieldOf } from '../dataset/product-yield';
import type { Deposit } from '../dataset/deposit';
import { usablePrice } from '../dataset/price';
import { addRanges, multiplyRanges, scaleRange, zeroRange, type Range } from '../numbers/range';
import { categoryRow, type ReserveCategory } from '../dataset/reserve-category';

/** A deposit's counted, category-weighted quantity of one commodity. */
export interface DepositQuantity {
	readonly commodity: CommodityId;
	readonly unit: QuantityUnit;
	readonly quantity: Range;
}

export type Categories = ReadonlyMap<string, ReserveCategory>;

export function categoriesOf(dataset: Pick<Dataset, 'categories'>): Categories {
	return new Map(dataset.categories.map((category) => [category.id, category]));
}

/**
 * Weighted quantity in the commodity's basis and unit; null: no counted figure. Throws EstimateError for a figure
 * without a known category.
 */
export function weightedQuantity(
	deposit: Deposit,
	commodity: CommodityId,
	categories: Categories,
	valuedOnly = false
): Range | null {
	let sum: Range | null = null;
	for (const figure of deposit.figures) {
		if (figure.commodity !== commodity || figure.counted === null) continue;
		const category = categoryRow(categories, figure.category, deposit.id);
		if (valuedOnly && !category.valued) continue;
		sum = addRanges(sum ?? zeroRange, scaleRange(category.weight, figure.counted.quantity));
	}
	return sum;
}

/**
 * Gross in-ground value of a deposit's commodity, USD, by the yields of its own grades; null: no usable price, or no
 * valued category. Throws EstimateError for a figure without a known category.
 */
export function grossValue(
	dataset: FigureTables,
	deposit: Deposit,
	commodityId: CommodityId,
	categories: Categories
): Range | null {
	const commodity = dataset.commodities.find(({ id }) => id === commodityId);
	const price = usablePrice(dataset.prices.find(({ id }) => id === commodity?.priceId));
	if (!commodity || !price) return null;
	const products = deposit.figures.flatMap((figure) => {
		if (figure.commodity !== commodityId || figure.counted === null) return [];
		const { valued, weight } = categoryRow(categories, figure.category, deposit.id);
		const yielded = productYieldOf(commodity, figure.grade, dataset.gradeYields);
		return valued ? [multiplyRanges(scaleRange(weight, figure.counted.quantity), yielded)] : [];
	});
	if (products.length === 0) return null;
	return multiplyRanges(
		products.reduce(addRanges, zeroRange),
		scaleRange(price, price.usdPerQuantityFactor)
	);
}
