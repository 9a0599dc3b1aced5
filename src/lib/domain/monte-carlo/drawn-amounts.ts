import type { BalanceAllocation } from '../dataset/national-balance';
import type { ReserveCategory, ReserveCategoryId } from '../dataset/reserve-category';
import { productAmounts } from '../estimate/product-amounts';
import type { Resource } from '../estimate/resource';
import { resourceAmounts, type ResourceAmounts } from '../estimate/resource-amounts';
import type { Range } from '../numbers/range';
import { triangularQuantile } from '../numbers/triangular';
import type { DrawNumbers } from './draw-numbers';
import { drawnSizes, type DrawnSizes } from './drawn-sizes';

/**
 * How much each lot of a resource holds in each draw: one column a lot. They follow from weights, editions, splits and
 * sizes, not from the date.
 */
export interface DrawnAmounts {
	/** By the index of `Resource.located`. */
	readonly located: readonly Float64Array[];
	/** By the index of `Resource.placed`. */
	readonly placed: readonly Float64Array[];
	/** By the index of `Resource.unplaced`. */
	readonly unplaced: readonly Float64Array[];
	/** Of the deposits that the national count has beyond those. */
	readonly unlisted: Float64Array;
}

/** Amounts in the unit of the commodity (or parts of one), and of its priced product. */
export interface DrawnResourceAmounts {
	readonly basis: DrawnAmounts;
	readonly product: DrawnAmounts;
}

/** The weight of each reserve category in each draw, one for all deposits and totals. */
export function drawnWeights(
	categories: readonly ReserveCategory[],
	numbers: DrawNumbers
): ReadonlyMap<ReserveCategoryId, Float64Array> {
	return new Map(
		categories.map(({ id, weight }) => [
			id,
			numbers.uniforms(`weight ${id}`).map((u) => triangularQuantile(weight, u))
		])
	);
}

/** Draws the amounts of METHOD §14 by the formulas that the expected ones follow from. */
export function drawnAmounts(
	resource: Resource,
	categories: readonly ReserveCategory[],
	weights: ReadonlyMap<ReserveCategoryId, Float64Array>,
	numbers: DrawNumbers
): DrawnResourceAmounts {
	const { id, productYield } = resource.commodity;
	const byId = new Map(categories.map((category) => [category.id, category]));
	const edition = numbers.uniforms(`total ${id}`);
	const yields = numbers.uniforms(`yield ${id}`);
	const parts = drawnParts(resource, numbers);
	const [basis, product] = [
		new AmountColumns(resource, numbers),
		new AmountColumns(resource, numbers)
	];
	for (let draw = 0; draw < numbers.draws.count; draw++) {
		const weight = (category: ReserveCategory) => weights.get(category.id)![draw]!;
		const amounts = resourceAmounts(resource, {
			weight,
			edition: (totals) => triangularQuantile(inOrder(totals), edition[draw]!),
			part: (allocation) => parts.get(allocation)![draw]!,
			categoryOf: (category) => byId.get(category)!
		});
		basis.record(draw, amounts);
		const drawn = triangularQuantile(productYield, yields[draw]!);
		product.record(draw, productAmounts(resource, amounts, { weight, productYield: drawn }));
	}
	const sizes = basis.hasRest ? drawnSizes(resource, numbers) : null;
	return { basis: basis.shared(sizes), product: product.shared(sizes) };
}

/**
 * The published parts of each place. A split is read as proportions: where one part is drawn smaller, the others are
 * larger, and what no place has stays as it is published. Of a lone place the rest is what it is not.
 */
function drawnParts(
	{ commodity, placed }: Resource,
	numbers: DrawNumbers
): ReadonlyMap<BalanceAllocation, Float64Array> {
	const columns = placed.map(({ allocation: { place, part } }) =>
		numbers.uniforms(`part ${commodity.id} ${place.id}`).map((u) => triangularQuantile(part, u))
	);
	if (columns.length > 1) {
		const published = placed.reduce((sum, { allocation }) => sum + allocation.part.central, 0);
		for (let draw = 0; draw < numbers.draws.count; draw++) {
			const drawn = columns.reduce((sum, column) => sum + column[draw]!, 0);
			if (drawn > 0) for (const column of columns) column[draw]! *= published / drawn;
		}
	}
	return new Map(placed.map(({ allocation }, i) => [allocation, columns[i]!]));
}

/** Weights that are drawn may turn the order of two editions. */
function inOrder({ low, central, high }: Range): Range {
	return { low: Math.min(low, central), central, high: Math.max(high, central) };
}

/** Collects the amounts of the draws by lot. */
class AmountColumns {
	readonly #located: readonly Float64Array[];
	readonly #placed: readonly Float64Array[];
	readonly #rests: Float64Array;
	readonly #unplaced: number;

	constructor({ located, placed, unplaced }: Resource, { draws }: DrawNumbers) {
		this.#located = located.map(() => new Float64Array(draws.count));
		this.#placed = placed.map(() => new Float64Array(draws.count));
		this.#rests = new Float64Array(draws.count);
		this.#unplaced = unplaced.length;
	}

	get hasRest(): boolean {
		return this.#unplaced > 0 && this.#rests.some((rest) => rest > 0);
	}

	record(draw: number, { located, placed, unplaced }: ResourceAmounts): void {
		located.forEach((amount, i) => (this.#located[i]![draw] = amount));
		placed.forEach((amount, i) => (this.#placed[i]![draw] = amount));
		this.#rests[draw] = unplaced;
	}

	/** Each deposit has its part of the rest by its size. */
	shared(sizes: DrawnSizes | null): DrawnAmounts {
		const [located, placed] = [this.#located, this.#placed];
		const unlisted = new Float64Array(this.#rests.length);
		if (sizes === null) return { located, placed, unplaced: [], unlisted };
		const unplaced = sizes.listed.map(() => new Float64Array(this.#rests.length));
		for (let draw = 0; draw < this.#rests.length; draw++) {
			let whole = sizes.unlisted[draw]!;
			for (const size of sizes.listed) whole += size[draw]!;
			const each = this.#rests[draw]! / whole;
			sizes.listed.forEach((size, i) => (unplaced[i]![draw] = each * size[draw]!));
			unlisted[draw] = each * sizes.unlisted[draw]!;
		}
		return { located, placed, unplaced, unlisted };
	}
}
