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
 * The priced product of each lot: its amount times the yield of its own grade where a figure has one, else the
 * commodity's (METHOD §14), so that the share of the money is that of the amount. Ore that nobody sells has none.
 */
export function productAmounts(
	{ commodity, located, placed }: Resource,
	amounts: ResourceAmounts,
	{ weight, productYield }: ProductInputs
): ResourceAmounts {
	const usual = commodity.productYield;
	const unsold = unsoldDeposits(placed);
	const product = (term: FigureTerm) =>
		weight(term.category) * term.quantity * termYield(term, usual, productYield);
	return {
		located: Float64Array.from(located, ({ terms }, i) =>
			unsold.has(i) ? 0 : terms.reduce((sum, term) => sum + product(term), 0)
		),
		placed: amounts.placed.map((rest, i) =>
			placed[i]!.allocation.valued ? rest * productYield : 0
		),
		unplaced: amounts.unplaced * productYield,
		total: NaN
	};
}

/** The part of the expected amount that is ore which nobody sells, 0..1. */
export function unsoldPart({ placed }: Resource, amounts: ResourceAmounts): number {
	let unsold = 0;
	for (const i of unsoldDeposits(placed)) unsold += amounts.located[i]!;
	placed.forEach(({ allocation }, i) => {
		if (!allocation.valued) unsold += amounts.placed[i]!;
	});
	return amounts.total === 0 ? 0 : unsold / amounts.total;
}

/** Indices of the deposits with a figure that lie in a place whose ore nobody sells. */
function unsoldDeposits(placed: Resource['placed']): ReadonlySet<number> {
	return new Set(placed.flatMap(({ allocation, holds }) => (allocation.valued ? [] : holds)));
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
