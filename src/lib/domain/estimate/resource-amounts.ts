import type { NationalBalance } from '../dataset/national-balance';
import type { BalanceAllocation, BalanceEdition } from '../dataset/national-balance';
import type { ReserveCategoryId } from '../dataset/reserve-category';
import type { ReserveCategory } from '../dataset/reserve-category';
import type { Range } from '../numbers/range';
import type { Resource } from './resource';

/** How much each lot of a resource holds: in the unit of the commodity, or parts of one where there is no total. */
export interface ResourceAmounts {
	/** By the index of `Resource.located`. */
	readonly located: Float64Array;
	/** R_p by the index of `Resource.placed`: what a split puts in the place beyond its deposits. */
	readonly placed: Float64Array;
	/** R_0, all of it. */
	readonly unplaced: number;
	/** max(B, K). */
	readonly total: number;
}

/** The inputs of the amounts, as expected or as drawn. */
export interface AmountInputs {
	/** Weight of a reserve category, 0..1. */
	readonly weight: (category: ReserveCategory) => number;
	/** Of the least, the central and the largest edition of the national total, one. */
	readonly edition: (totals: Range) => number;
	/** Published part of the total in a place, 0..1. */
	readonly part: (allocation: BalanceAllocation) => number;
	readonly categoryOf: (id: ReserveCategoryId) => ReserveCategory;
}

/**
 * Steps 1 to 3 of METHOD §14: located K, placed rests `R_p = max(0, a_p·B − Σ q)`, scaled where they exceed what the
 * total leaves, and the rest that nobody has placed. A split without a total is one of B = 1, from which no tonnage can be
 * taken (§14.6); without either there is nothing but what is located (§14.7).
 */
export function resourceAmounts(resource: Resource, inputs: AmountInputs): ResourceAmounts {
	const located = locatedAmounts(resource, inputs);
	switch (resource.basis) {
		case 'total':
			return placedIn(resource, located, totalOf(resource, inputs), inputs);
		case 'shares':
			return placedIn(resource, new Float64Array(located.length), 1, inputs);
		case 'located':
		case 'counts':
			return {
				located,
				placed: new Float64Array(resource.placed.length),
				unplaced: 0,
				total: sum(located)
			};
		default:
			return resource.basis satisfies never;
	}
}

/** The national total B: one of its editions, weighted by category. */
export function totalOf({ editions }: Resource, inputs: AmountInputs): number {
	return inputs.edition(editionRange(editions, (row) => weighted(row, inputs)));
}

/** The least, the central and the largest edition by a measure of their rows. */
export function editionRange(
	editions: readonly BalanceEdition[],
	measure: (row: NationalBalance) => number
): Range {
	const totals = editions.map(({ rows }) => sum(rows.map(measure)));
	return { low: Math.min(...totals), central: totals[0]!, high: Math.max(...totals) };
}

function weighted({ category, quantity }: NationalBalance, inputs: AmountInputs): number {
	return inputs.weight(inputs.categoryOf(category)) * quantity;
}

function locatedAmounts({ located }: Resource, { weight }: AmountInputs): Float64Array {
	return Float64Array.from(located, ({ terms }) =>
		sum(terms.map(({ category, quantity }) => weight(category) * quantity))
	);
}

function placedIn(
	{ placed }: Resource,
	located: Float64Array,
	balance: number,
	{ part }: AmountInputs
): ResourceAmounts {
	const known = sum(located);
	const rests = Float64Array.from(placed, ({ allocation, holds }) => {
		const held = sum(holds.map((index) => located[index]!));
		return Math.max(0, part(allocation) * balance - held);
	});
	const [all, left] = [sum(rests), Math.max(0, balance - known)];
	const scale = all > left ? left / all : 1;
	const scaled = rests.map((rest) => rest * scale);
	return {
		located,
		placed: scaled,
		unplaced: Math.max(0, left - sum(scaled)),
		total: Math.max(balance, known)
	};
}

function sum(numbers: ArrayLike<number>): number {
	let total = 0;
	for (let i = 0; i < numbers.length; i++) total += numbers[i]!;
	return total;
}

/**
 * The amounts at the central weights, edition and splits: what the closed formulas of METHOD §14 are made of. Throws
 * RangeError for a balance in a category that is not among `categories`.
 */
export function centralAmounts(
	resource: Resource,
	categories: ReadonlyMap<ReserveCategoryId, ReserveCategory>
): ResourceAmounts {
	return resourceAmounts(resource, {
		weight: ({ weight }) => weight.central,
		edition: ({ central }) => central,
		part: ({ part }) => part.central,
		categoryOf: (id) => {
			const found = categories.get(id);
			if (found === undefined) throw new RangeError(`no reserve category "${id}"`);
			return found;
		}
	});
}
