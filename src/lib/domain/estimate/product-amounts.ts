import type { ReserveCategory } from '../dataset/reserve-category';
import type { FigureTerm, Resource } from './resource';
import type { ResourceAmounts } from './resource-amounts';

/** What the amounts of priced product follow from, beside those of the basis; as expected or as drawn. */
export interface ProductInputs {
	readonly weight: (category: ReserveCategory) => number;
	/** Of the commodity: priced product from one unit of basis. */
	readonly productYield: number;
}

/**
 * The priced product of each lot: what is in a category that dollars are derived from, times the yield of its own grade
 * where a figure has one, else the commodity's (METHOD §14). A split whose ore nobody sells has none.
 */
export function productAmounts(
	{ commodity, located, placed }: Resource,
	amounts: ResourceAmounts,
	{ weight, productYield }: ProductInputs
): ResourceAmounts {
	const usual = commodity.productYield;
	const product = (term: FigureTerm) =>
		term.category.valued
			? weight(term.category) * term.quantity * termYield(term, usual, productYield)
			: 0;
	return {
		located: Float64Array.from(located, ({ terms }) =>
			terms.reduce((sum, term) => sum + product(term), 0)
		),
		placed: amounts.placed.map((rest, i) =>
			placed[i]!.allocation.valued ? rest * productYield : 0
		),
		unplaced: amounts.unplaced * productYield,
		total: NaN
	};
}

/** A yield of its own grade is a number of its own, or rises and falls with that of the commodity. */
function termYield(
	{ productYield: own }: FigureTerm,
	usual: FigureTerm['productYield'],
	drawn: number
): number {
	if (own === usual) return drawn;
	if (own.low === own.high || usual.central === 0) return own.central;
	return (drawn * own.central) / usual.central;
}
