import type { Commodity } from '../dataset/commodity';
import type { Deposit, Figure } from '../dataset/deposit';
import { productYieldOf } from '../dataset/product-yield';
import { categoryRow } from '../dataset/reserve-category';
import type { Derivation } from './derivation';
import { knownSources, type FigureContext } from './derivation-context';
import { computed, leaf } from './derivation-node';
import { deriveTonnage } from './derive-tonnage';
import { priceAt, usablePrice, type Price } from '../dataset/price';
import { exactly, type Range } from '../numbers/range';

/** Price of a commodity's product; null: none that a total may use. */
export function deriveUsablePrice(context: FigureContext, commodity: Commodity): Derivation | null {
	const price = usablePrice(context.dataset.prices.find(({ id }) => id === commodity.priceId));
	return price === null ? null : derivePrice(context, commodity, price);
}

/**
 * Gross in-ground value of a deposit's commodity, G = q·y·P, USD, by the yields of its own grades; null: no usable price,
 * or no figure in a valued category.
 */
export function deriveGrossValue(
	context: FigureContext,
	deposit: Deposit,
	commodity: Commodity
): Derivation | null {
	const price = deriveUsablePrice(context, commodity);
	const tonnage = deriveTonnage(context, deposit, commodity, true);
	if (price === null || tonnage === null) return null;
	const figures = valuedFigures(context, deposit, commodity);
	const yields = figures.map((figure) => deriveYield(context, commodity, figure));
	const [first, ...others] = yields;
	const isOne = others.every(({ value }) => isSame(value, first!.value));
	const products = yields.map((own, i) => figureProduct(tonnage.inputs[i]!, own));
	const inputs = isOne ? [tonnage, first!] : [siteProduct(deposit, commodity, products)];
	return computed('product', [...inputs, price], {
		quantity: 'gross-value',
		unit: 'USD',
		subject: { kind: 'deposit', id: deposit.id }
	});
}

const isSame = (a: Range, b: Range) =>
	a.low === b.low && a.central === b.central && a.high === b.high;

/** The figures of a tonnage in categories that dollars are derived from, in its order. */
function valuedFigures(
	{ categories }: FigureContext,
	deposit: Deposit,
	{ id }: Commodity
): readonly Figure[] {
	return deposit.figures.filter(
		({ commodity, counted, category }) =>
			commodity === id && counted !== null && categoryRow(categories, category, deposit.id).valued
	);
}

/** w·T·y: the priced product of a figure. */
export function figureProduct(weighted: Derivation, productYield: Derivation): Derivation {
	const { subject, unit } = weighted;
	return computed('product', [weighted, productYield], {
		quantity: 'figure-product',
		subject,
		unit
	});
}

/** Σ w·T·y of a deposit. */
export function siteProduct(
	{ id }: Deposit,
	{ unit }: Commodity,
	products: readonly Derivation[]
): Derivation {
	return computed('sum', products, {
		quantity: 'site-product',
		subject: { kind: 'deposit', id },
		unit
	});
}

/** Priced product from one unit of basis: by the grade of the figure where it has one, else the commodity's. */
export function deriveYield(
	context: FigureContext,
	commodity: Commodity,
	figure: Figure | null = null
): Derivation {
	const { gradeYields } = context.dataset;
	const value = productYieldOf(commodity, figure?.grade ?? null, gradeYields);
	if (figure === null || value === commodity.productYield) return usualYield(context, commodity);
	const row = gradeYields.find(
		(one) => one.commodity === commodity.id && one.gradeOf === figure.grade?.of
	);
	return leaf({
		quantity: 'product-yield',
		subject: { kind: 'commodity', id: commodity.id },
		unit: 'factor',
		value,
		ground: 'judgement',
		table: 'grade-yields.csv',
		sources: knownSources(context, row?.source ?? ''),
		note: [figure.gradePublished, row?.note].filter(Boolean).join('; ')
	});
}

function usualYield(context: FigureContext, commodity: Commodity): Derivation {
	const sources = knownSources(context, commodity.productYieldSource);
	const { low, high } = commodity.productYield;
	return leaf({
		quantity: 'product-yield',
		subject: { kind: 'commodity', id: commodity.id },
		unit: 'factor',
		value: commodity.productYield,
		ground: sources.length > 0 ? 'published' : low === high ? 'definition' : 'judgement',
		table: 'commodities.csv',
		sources,
		note: commodity.productYieldSource
	});
}

function derivePrice(context: FigureContext, commodity: Commodity, price: Price): Derivation {
	const published = leaf({
		quantity: 'published-price',
		unit: { unit: price.unit, basis: '' },
		value: boundsOf(priceAt(price, context.priceCase)),
		// Yearly values are read off; which quotes or what band to take, somebody has chosen.
		ground: price.rule === 'yearly-values' ? 'published' : 'judgement',
		table: 'prices.csv',
		external: { title: price.source, url: price.sourceUrl },
		note: [price.form, price.period, price.ruleText, price.note].filter(Boolean).join('; ')
	});
	const factor = leaf({
		quantity: 'price-factor',
		unit: { unit: `USD/${commodity.unit}`, sign: ' : ', per: price.unit },
		value: exactly(price.usdPerQuantityFactor),
		ground: 'definition',
		table: 'prices.csv'
	});
	return computed('product', [published, factor], {
		quantity: 'price',
		unit: `USD/${commodity.unit}`,
		subject: { kind: 'commodity', id: commodity.id }
	});
}

/** The bounds alone: a price row carries more. */
const boundsOf = ({ low, central, high }: Range): Range => ({ low, central, high });
