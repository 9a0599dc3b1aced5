import type { Range } from '../numbers/range';

/** Slug of a commodity, as in `geodata/commodities.csv`: `lithium`, `iron-ore`, `natural-gas`. */
export type CommodityId = string;

export const commodityGroups = [
	'critical',
	'energy',
	'ferrous',
	'base',
	'precious',
	'fertiliser',
	'industrial'
] as const;
export type CommodityGroup = (typeof commodityGroups)[number];

/** Unit of a summed quantity: tonnes, or thousand cubic metres of natural gas. */
export const quantityUnits = ['t', '1000 m3'] as const;
export type QuantityUnit = (typeof quantityUnits)[number];

/** What the whole world produces of a priced product in a year. */
export interface WorldProduction {
	/** t of the priced product a year, or 1000 m3. */
	readonly quantity: number;
	readonly year: number;
	/** Id in `sources.csv`. */
	readonly source: string;
}

export interface Commodity {
	readonly id: CommodityId;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly group: CommodityGroup;
	/** On the EU list of critical raw materials, Regulation (EU) 2024/1252, annex II. */
	readonly euCritical: boolean;
	/** The basis on which figures are added, e.g. `lithium carbonate equivalent`; figures on another basis are converted or not counted. Null: no figure is summed. */
	readonly basis: string | null;
	readonly unit: QuantityUnit;
	/** Price row that values the product; null: no dollars. */
	readonly priceId: string | null;
	/** Priced product per unit of basis (mass fraction, or stoichiometric factor, or both). */
	readonly productYield: Range;
	readonly productYieldSource: string;
	/** Why there is no value in dollars; empty when there is one. */
	readonly noValueReasonEn: string;
	readonly noValueReasonUk: string;
	/** Place in the order of what matters most to readers, 1 first (METHOD §9); null: folded below the others. */
	readonly importance: number | null;
	/** Null: not known, or there is no priced product. */
	readonly worldProduction: WorldProduction | null;
}

/** What the panel prints of a commodity. */
export type CommodityLabel = Pick<
	Commodity,
	| 'id'
	| 'nameEn'
	| 'nameUk'
	| 'group'
	| 'euCritical'
	| 'basis'
	| 'noValueReasonEn'
	| 'noValueReasonUk'
	| 'importance'
>;

export function labelOf(commodity: Commodity): CommodityLabel {
	const { id, nameEn, nameUk, group, euCritical, basis } = commodity;
	const { noValueReasonEn, noValueReasonUk, importance } = commodity;
	return {
		...{ id, nameEn, nameUk, group, euCritical, basis },
		...{ noValueReasonEn, noValueReasonUk, importance }
	};
}
