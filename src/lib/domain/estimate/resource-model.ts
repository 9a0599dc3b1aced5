import type { Commodity } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { checkedNumber, checkedRange } from '../dataset/estimate-error';
import { priceAt, usablePrice, type PriceCase } from '../dataset/price';
import { addRanges, scaleRange, zeroRange, type Range } from '../numbers/range';
import { productAmounts, unsoldPart } from './product-amounts';
import { resourceOf, type Resource } from './resource';
import { editionRange, centralAmounts, type ResourceAmounts } from './resource-amounts';
import type { NoMoneyReason } from './resource-money';

/** A resource with what its central inputs come to whatever the date: its amounts, and what they would sell for. */
export interface ResourceModel {
	readonly resource: Resource;
	readonly amounts: ResourceAmounts;
	/** Of the priced product. */
	readonly product: ResourceAmounts;
	/** USD per unit of priced product, central; null: see `noMoney`. */
	readonly usdPerProduct: number | null;
	readonly noMoney: NoMoneyReason | null;
	/** The largest that the total can be drawn as. */
	readonly largestTotal: number;
	/** Of each located deposit by the index of `resource.located`, whatever leads: the central amount … */
	readonly knownAmounts: Float64Array;
	/** … and the least that it can be drawn as. */
	readonly leastLocated: Float64Array;
}

/** More than this many years of the world's production could not be sold: tonnes only (METHOD §9.4). */
export const marketYears = 20;

/** With a larger part of ore that nobody sells, the money would not be that of the resource. */
const mostUnsold = 0.05;

/** `deposits`: those that list the commodity and pass the filter, if there is one. */
export function resourceModel(
	dataset: Dataset,
	commodity: Commodity,
	deposits: readonly Deposit[],
	priceCase: PriceCase,
	filtered: boolean
): ResourceModel {
	const resource = resourceOf(commodity, deposits, dataset, filtered);
	const categories = checkedCategories(dataset);
	const amounts = centralAmounts(resource, categories);
	const product = productAmounts(resource, amounts, {
		weight: ({ weight }) => weight.central,
		productYield: checkedRange(commodity.productYield, commodity.id, 'product yield').central
	});
	const known = resource.located.map(({ terms }) =>
		terms
			.map(({ category, quantity }) => scaleRange(category.weight, quantity))
			.reduce(addRanges, zeroRange)
	);
	const balance = (bound: keyof Range) =>
		resource.editions.length === 0
			? 0
			: editionRange(
					resource.editions,
					({ category, quantity }) => (categories.get(category)?.weight[bound] ?? 0) * quantity
				)[bound];
	return {
		...{ resource, amounts, product },
		...money(dataset, resource, { amounts, product }, priceCase),
		largestTotal: Math.max(
			balance('high'),
			known.reduce((sum, { high }) => sum + high, 0)
		),
		knownAmounts: Float64Array.from(known, ({ central }) => central),
		leastLocated: Float64Array.from(known, ({ low }) => low)
	};
}

/** The rows of the table. Throws EstimateError for a weight that is NaN. */
function checkedCategories({ categories }: Pick<Dataset, 'categories'>) {
	return new Map(
		categories.map((category) => {
			checkedRange(category.weight, `category ${category.id}`, 'weight');
			return [category.id, category];
		})
	);
}

function money(
	dataset: Pick<Dataset, 'prices'>,
	resource: Resource,
	{ amounts, product }: Pick<ResourceModel, 'amounts' | 'product'>,
	priceCase: PriceCase
): Pick<ResourceModel, 'usdPerProduct' | 'noMoney'> {
	const none = (noMoney: NoMoneyReason) => ({ usdPerProduct: null, noMoney });
	const { commodity, basis } = resource;
	const price = dataset.prices.find(({ id }) => id === commodity.priceId);
	if (price === undefined) return none('no-price');
	const found = usablePrice(price);
	if (found === null) return none('judgement-price');
	if (basis === 'shares') return none('shares-only');
	if (basis === 'counts') return none('no-amount');
	const quantity = sumOf(product);
	if (quantity === 0 || !hasValued(resource)) return none('no-valued-amount');
	if (unsoldPart(resource, amounts) > mostUnsold) return none('unsold-ore');
	const { worldProduction } = commodity;
	if (worldProduction !== null && quantity > marketYears * worldProduction.quantity) {
		return none('beyond-market');
	}
	const range = checkedRange(priceAt(found, priceCase), commodity.id, 'price');
	if (range.central === 0) return none('no-price');
	const factor = checkedNumber(
		found.usdPerQuantityFactor,
		commodity.id,
		'price per unit of quantity'
	);
	return { usdPerProduct: range.central * factor, noMoney: null };
}

/** Nothing is priced of which all figures are prospects or without a category (METHOD §9.5). */
function hasValued({ located, editions }: Resource): boolean {
	const terms = located.flatMap((lot) => lot.terms);
	return editions.length > 0 || terms.some(({ category }) => category.valued);
}

function sumOf({ located, placed, unplaced }: ResourceAmounts): number {
	return [...located, ...placed].reduce((sum, amount) => sum + amount, unplaced);
}
