import type { QuantityUnit } from '../dataset/commodity';
import type { SourceId } from '../dataset/deposit';
import type { Formula } from './formula';
import type { EstimateQuestion } from '../estimate/estimate-question';
import type { Range } from '../numbers/range';

/** Everything that a number of the estimate, or an input of one, can be. */
export const derivationQuantities = [
	'share',
	'behind',
	'total',
	'located-behind',
	'located-total',
	'placed-behind',
	'placed-total',
	'unplaced-behind',
	'unplaced-total',
	'place-behind',
	'piece-behind',
	'piece-total',
	'place-total',
	'place-rest',
	'unscaled-rest',
	'place-held',
	'place-scale',
	'all-rests',
	'allocation',
	'allocated',
	'place-share',
	'place-share-2022',
	'place-share-before-2022',
	'piece-part',
	'national-total',
	'edition',
	'weighted-balance',
	'balance-figure',
	'left-over',
	'unplaced-rest',
	'unplaced-share',
	'unplaced-lots',
	'unplaced-lots-here',
	'unplaced-part',
	'behind-before-2022',
	'located-before-2022',
	'placed-before-2022',
	'unplaced-before-2022',
	'place-before-2022',
	'piece-before-2022',
	'unplaced-share-before-2022',
	'site-tonnage-behind',
	'site-tonnage-before-2022',
	'weighted-tonnage',
	'valued-tonnage',
	'weighted-figure',
	'category-weight',
	'conversion',
	'published-figure',
	'uncounted-figure',
	'unit-factor',
	'grade',
	'stoichiometry',
	'least',
	'most',
	'certain-behind',
	'certain-free',
	'certain-free-share',
	'bound-tonnage',
	'bound-figure',
	'bound-weight',
	'largest-total',
	'largest-located',
	'largest-edition',
	'bound-balance',
	'coverage',
	'dated',
	'count-all',
	'count-behind',
	'count-free',
	'count-near',
	'count-contested',
	'count-unknown',
	'by-product-all',
	'by-product-behind',
	'by-product-free',
	'by-product-near',
	'by-product-contested',
	'by-product-unknown',
	'count-without-tonnage',
	'count-unread',
	'share-behind',
	'share-behind-2022',
	'share-before-2022',
	'part-before-2022',
	'part-since-2022',
	'part-contested',
	'part-free',
	'distance',
	'combined-error',
	'location-error',
	'line-error-static',
	'line-error-moving',
	'outline-error',
	'value-share',
	'value-behind',
	'value-total',
	'product-behind',
	'product-total',
	'located-product-behind',
	'placed-product-behind',
	'unplaced-product-behind',
	'located-product',
	'placed-product',
	'unplaced-product',
	'place-product-behind',
	'place-product',
	'site-product-behind',
	'site-product',
	'figure-product',
	'site-value-behind',
	'gross-value',
	'product-yield',
	'price',
	'published-price',
	'price-factor',
	'market-years',
	'world-production',
	'coal-part',
	'area-behind',
	'area-within',
	'interval',
	'draw-count',
	'drawn-sizes',
	'drawn-open-side'
] as const;
export type DerivationQuantity = (typeof derivationQuantities)[number];

/** What a number is about; the id is that of the dataset. */
export interface DerivationSubject {
	readonly kind: 'all' | 'commodity' | 'deposit' | 'category' | 'basin' | 'oblast';
	readonly id: string;
}

/**
 * How a value follows from its inputs; `recompute` is the definition of each but two: `percentiles`, see `deriveInterval`,
 * and `land-mean`, for which the places on the land of the oblast are needed, see `placesOnLand`.
 * `leaf`: it follows from none, see `ground`.
 */
export type DerivationOperation =
	| 'leaf'
	| 'sum'
	| 'product'
	| 'rounded-product'
	| 'ratio'
	| 'count'
	| 'mean'
	| 'minimum'
	| 'maximum'
	| 'central-minimum'
	/** The first of several that might be used. */
	| 'first'
	| 'difference'
	/** The first less all others, and never below zero. */
	| 'rest'
	| 'complement'
	| 'root-sum-of-squares'
	| 'normal-cdf'
	| 'land-mean'
	| 'percentiles';

/** What a number rests on. `data`: a file of the geodata, such as the dated line; `definition`: units and molar masses. */
export const derivationGrounds = [
	'computed',
	'published',
	'data',
	'judgement',
	'definition'
] as const;
export type DerivationGround = (typeof derivationGrounds)[number];

/** The unit of a source, e.g. `Mt`, `USD/lb U3O8`, and what it measures, e.g. `ore`; may be empty. */
interface PublishedUnit {
	readonly unit: string;
	readonly basis: string;
}

/** What one unit is in another: `t/Mt`, `USD/t : USD/lb U3O8`. */
interface UnitRatio {
	readonly unit: string;
	readonly sign: '/' | ' : ';
	readonly per: string;
}

export type DerivationUnit =
	| QuantityUnit
	| 'share'
	| 'factor'
	| 'sites'
	| 'km'
	| 'km2'
	| 'USD'
	| 'USD/t'
	| 'USD/1000 m3'
	| PublishedUnit
	| UnitRatio;

/** A source that has no id in `sources.csv`: of a price, or of the line. `url` is empty where there is none. */
export interface ExternalSource {
	readonly title: string;
	readonly url: string;
}

/** One number with the way it was got: a tree whose leaves name a source, a table of judgements, or a definition. */
export interface Derivation {
	readonly quantity: DerivationQuantity;
	readonly subject: DerivationSubject | null;
	readonly operation: DerivationOperation;
	/** Symbolic, and with the central values filled in where short; null: the number follows from no formula. */
	readonly formula: Formula | null;
	/** The product of a conversion with the units of its source, `13.8 Mt ore × 1.1 % Li2O`; null: no conversion. */
	readonly asPublished: Formula | null;
	/**
	 * `low` and `high` are the 90 % interval of what is estimated, once it is drawn, and the span of an input; elsewhere they
	 * are the central value.
	 */
	readonly value: Range;
	readonly unit: DerivationUnit;
	readonly ground: DerivationGround;
	/** File of `geodata/` that a leaf is read from; null: none. */
	readonly table: string | null;
	readonly sources: readonly SourceId[];
	readonly external: ExternalSource | null;
	/** What the table or the source says, in its own words (English); may be empty. */
	readonly note: string;
	readonly inputs: readonly Derivation[];
}

/** All numbers of one subject, the leading one first, with the question that they answer. */
export interface DerivedNumbers {
	readonly question: EstimateQuestion;
	readonly subject: DerivationSubject;
	readonly numbers: readonly Derivation[];
}
