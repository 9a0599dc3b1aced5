import type { Commodity } from '../dataset/commodity';
import type { CommodityEstimate } from '../estimate/estimate';
import type { Derivation, DerivationQuantity } from './derivation';
import { knownSources, type DerivationContext } from './derivation-context';
import { byContribution, computed, estimatedRange, expected, leaf } from './derivation-node';
import type { LotTree } from './derive-lots';
import { isUnsold } from '../estimate/product-amounts';
import { deriveResource, type ResourceTrees } from './derive-resource';
import { deriveUsablePrice, deriveYield, figureProduct, siteProduct } from './derive-value';
import { exactly } from '../numbers/range';

/** Gross in-ground value behind the line and in all, USD; of what the market could not take, years of world production. */
export function deriveMoney(
	context: DerivationContext,
	trees: ResourceTrees,
	{ money, noMoney }: Pick<CommodityEstimate, 'money' | 'noMoney'>
): readonly Derivation[] {
	if (money === null) return noMoney === 'beyond-market' ? marketYears(context, trees) : [];
	const { subject } = trees;
	const price = deriveUsablePrice(context, trees.model.resource.commodity);
	if (price === null) return [];
	const products = productTrees(context, trees);
	const value = (quantity: DerivationQuantity, product: Derivation, own: typeof money.behind) =>
		computed('product', [product, price], {
			...{ quantity, subject, unit: 'USD', value: estimatedRange(own) }
		});
	return [
		value('value-behind', products.behind, money.behind),
		value('value-total', products.total, money.total)
	];
}

/** How many years of the world's production the resource is, whatever the area asked for (METHOD §9.4). */
function marketYears(context: DerivationContext, trees: ResourceTrees): readonly Derivation[] {
	const { model, subject } = trees;
	const { worldProduction } = model.resource.commodity;
	if (worldProduction === null) return [];
	const { total } = productTrees(context, deriveResource(context, model, null));
	const world = leaf({
		quantity: 'world-production',
		subject,
		unit: model.resource.commodity.unit,
		value: exactly(worldProduction.quantity),
		ground: 'published',
		table: 'commodities.csv',
		sources: knownSources(context, worldProduction.source),
		note: `${worldProduction.year}`
	});
	return [expected('ratio', [total, world], { quantity: 'market-years', subject, unit: 'factor' })];
}

interface ProductTrees {
	readonly behind: Derivation;
	readonly total: Derivation;
}

/** The priced product of each part: by the grade of a figure where it has one, else by the yield of the commodity. */
function productTrees(context: DerivationContext, trees: ResourceTrees): ProductTrees {
	const parts = productParts(context, trees);
	return {
		behind: sumOf(trees, 'product-behind', [
			...partOf(
				trees,
				'located-product-behind',
				parts.lots.map(({ behind }) => behind)
			),
			...partOf(
				trees,
				'placed-product-behind',
				parts.places.map(({ behind }) => behind)
			),
			...(parts.unplaced ? [parts.unplaced.behind] : [])
		]),
		total: sumOf(trees, 'product-total', [
			...partOf(
				trees,
				'located-product',
				parts.lots.map(({ total }) => total)
			),
			...partOf(
				trees,
				'placed-product',
				parts.places.map(({ total }) => total)
			),
			...(parts.unplaced ? [parts.unplaced.total] : [])
		])
	};
}

interface ProductParts {
	readonly lots: readonly ProductTrees[];
	readonly places: readonly ProductTrees[];
	readonly unplaced: ProductTrees | null;
}

function productParts(context: DerivationContext, trees: ResourceTrees): ProductParts {
	const { commodity, placed } = trees.model.resource;
	const usual = deriveYield(context, commodity);
	const sold = trees.located.filter(({ lot }) => !isUnsold(placed, lot.deposit.id));
	const yielded = (quantity: DerivationQuantity, amount: Derivation) =>
		productOf(commodity, quantity, [amount, usual], amount.subject);
	return {
		lots: sold.map((lot) => lotProduct(context, commodity, lot, usual)),
		places: trees.places
			.filter(({ place }) => place.allocation.valued)
			.map(({ behind, total }) => ({
				behind: yielded('place-product-behind', behind.now),
				total: yielded('place-product', total)
			})),
		unplaced: trees.unplaced && {
			behind: yielded('unplaced-product-behind', trees.unplaced.behind.now),
			total: yielded('unplaced-product', trees.unplaced.total)
		}
	};
}

function productOf(
	{ unit }: Commodity,
	quantity: DerivationQuantity,
	inputs: readonly Derivation[],
	subject: Derivation['subject']
): Derivation {
	return expected('product', inputs, { quantity, subject, unit });
}

function lotProduct(
	context: DerivationContext,
	commodity: Commodity,
	{ lot: { deposit, terms }, amount, sides }: LotTree,
	usual: Derivation
): ProductTrees {
	const products = terms.map(({ figure, productYield }, i) => {
		const own =
			productYield === commodity.productYield ? usual : deriveYield(context, commodity, figure);
		return figureProduct(amount.inputs[i]!, own);
	});
	const total = siteProduct(deposit, commodity, products);
	const inputs = [sides.now, total];
	return { behind: productOf(commodity, 'site-product-behind', inputs, total.subject), total };
}

function partOf(
	trees: ResourceTrees,
	quantity: DerivationQuantity,
	nodes: readonly Derivation[]
): readonly Derivation[] {
	return nodes.length === 0 ? [] : [sumOf(trees, quantity, byContribution(nodes))];
}

function sumOf(
	{ subject, model }: ResourceTrees,
	quantity: DerivationQuantity,
	nodes: readonly Derivation[]
): Derivation {
	const { unit } = model.resource.commodity;
	return expected('sum', nodes, { quantity, subject, unit });
}
