import type { Commodity } from '../dataset/commodity';
import type { Deposit } from '../dataset/deposit';
import type { Derivation } from './derivation';
import { knownSources, type FigureContext } from './derivation-context';
import { computed, leaf } from './derivation-node';
import { deriveTonnage } from './derive-tonnage';
import { priceAt, usablePrice, type Price } from '../dataset/price';
import { exactly, type Range } from '../numbers/range';

/** What every deposit of a commodity is multiplied by on its way to dollars. */
export interface ValueFactors {
	readonly productYield: Derivation;
	readonly price: Derivation;
	/** Mining and processing; empty: no recovery is known. */
	readonly recoveries: readonly Derivation[];
}

/** Yield, price and recoveries of a commodity; null: it has no price that a total may use. */
export function deriveValueFactors(
	context: FigureContext,
	commodity: Commodity
): ValueFactors | null {
	const price = usablePrice(context.dataset.prices.find(({ id }) => id === commodity.priceId));
	if (price === null) return null;
	return {
		productYield: productYield(context, commodity),
		price: derivePrice(context, commodity, price),
		recoveries: deriveRecoveries(context, commodity)
	};
}

/** Gross in-ground value of a deposit's commodity, G = Q·y·P, USD; null: no figure in a valued category. */
export function deriveGrossValue(
	context: FigureContext,
	deposit: Deposit,
	commodity: Commodity,
	{ productYield, price }: ValueFactors
): Derivation | null {
	const tonnage = deriveTonnage(context, deposit, commodity, true);
	if (tonnage === null) return null;
	return computed('product', [tonnage, productYield, price], {
		quantity: 'gross-value',
		unit: 'USD',
		subject: { kind: 'deposit', id: deposit.id }
	});
}

/** Recoverable value, V = G·r_min·r_met, USD; null: no gross value or no recovery. */
export function deriveRecoverableValue(
	gross: Derivation | null,
	{ recoveries }: ValueFactors
): Derivation | null {
	if (gross === null || recoveries.length === 0) return null;
	return computed('product', [gross, ...recoveries], {
		quantity: 'recoverable-value',
		unit: 'USD',
		subject: gross.subject
	});
}

function productYield(context: FigureContext, commodity: Commodity): Derivation {
	const sources = knownSources(context, commodity.productYieldSource);
	const { low, high } = commodity.productYield;
	return leaf({
		quantity: 'product-yield',
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

function deriveRecoveries(context: FigureContext, { id }: Commodity): readonly Derivation[] {
	const recovery = context.dataset.recoveries.find(({ commodity }) => commodity === id);
	if (recovery === undefined) return [];
	const sources = knownSources(context, recovery.source);
	const part = (quantity: 'mining-recovery' | 'processing-recovery', value: Range) =>
		leaf({
			quantity,
			unit: 'factor',
			value,
			ground: sources.length > 0 ? 'published' : 'judgement',
			table: 'recoveries.csv',
			sources,
			note: sources.length > 0 ? recovery.note : `${recovery.source}: ${recovery.note}`
		});
	return [
		part('mining-recovery', recovery.mining),
		part('processing-recovery', recovery.processing)
	];
}

/** The bounds alone: a price row carries more. */
const boundsOf = ({ low, central, high }: Range): Range => ({ low, central, high });
