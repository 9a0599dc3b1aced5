import type { DepositId } from '../dataset/deposit';
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
	const product = (term: FigureTerm) =>
		weight(term.category) * term.quantity * termYield(term, usual, productYield);
	return {
		located: Float64Array.from(located, ({ deposit, terms }) =>
			isUnsold(placed, deposit.id) ? 0 : terms.reduce((sum, term) => sum + product(term), 0)
		),
		placed: amounts.placed.map((rest, i) =>
			placed[i]!.allocation.valued ? rest * productYield : 0
		),
		unplaced: amounts.unplaced * productYield,
		total: NaN
	};
}

/** The part of the expected amount that is ore which nobody sells, 0..1. */
export function unsoldPart({ located, placed }: Resource, amounts: ResourceAmounts): number {
	let unsold = 0;
	located.forEach(({ deposit }, i) => {
		if (isUnsold(placed, deposit.id)) unsold += amounts.located[i]!;
	});
	placed.forEach(({ allocation }, i) => {
		if (!allocation.valued) unsold += amounts.placed[i]!;
	});
	return amounts.total === 0 ? 0 : unsold / amounts.total;
}

/** Whether a deposit lies in a place whose ore nobody sells. */
export function isUnsold(placed: Resource['placed'], deposit: DepositId): boolean {
	return placed.some(({ allocation, inside }) => !allocation.valued && inside.has(deposit));
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
