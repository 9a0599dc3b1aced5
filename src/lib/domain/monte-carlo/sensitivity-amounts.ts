import { checkedRange } from '../dataset/estimate-error';
import { priceAt } from '../dataset/price';
import type { ReserveCategory } from '../dataset/reserve-category';
import type { Resource } from '../estimate/resource';
import type { ResourceModel } from '../estimate/resource-model';
import { logTriangular } from '../numbers/log-triangular';
import { exactly } from '../numbers/range';
import {
	drawnAmounts,
	drawnWeights,
	type DrawnAmounts,
	type DrawnResourceAmounts
} from './drawn-amounts';
import { DrawNumbers } from './draw-numbers';
import type { Assumption, SensitivityRun } from './sensitivity-run';

/** The amounts of a resource where one kind of assumption alone is drawn: all others are single numbers. */
export function amountsOf(
	run: SensitivityRun,
	model: ResourceModel,
	kind: Assumption
): DrawnResourceAmounts {
	if (drawnAlone.includes(kind)) return amountsAlone(run, model, kind);
	// They are the same in every draw, so that one is enough.
	const { count, seed } = run.numbers.draws;
	const numbers = new DrawNumbers({ count: 1, seed });
	const { basis, product } = amountsAlone({ ...run, numbers }, model, kind);
	return { basis: repeated(basis, count), product: repeated(product, count) };
}

/** The kinds that amounts follow from. */
const drawnAlone: readonly Assumption[] = ['weight', 'total', 'split', 'sizes', 'yield'];

function repeated(
	{ located, placed, unplaced, unlisted }: DrawnAmounts,
	count: number
): DrawnAmounts {
	const all = ([amount]: Float64Array) => new Float64Array(count).fill(amount!);
	return {
		...{ located: located.map(all), placed: placed.map(all), unplaced: unplaced.map(all) },
		unlisted: all(unlisted)
	};
}

function amountsAlone(
	{ dataset, numbers }: SensitivityRun,
	{ resource }: ResourceModel,
	kind: Assumption
): DrawnResourceAmounts {
	const categories = kind === 'weight' ? dataset.categories : dataset.categories.map(centralWeight);
	const weights = drawnWeights(categories, numbers);
	const held = heldResource(resource, kind);
	if (kind === 'sizes') return drawnAmounts(held, categories, weights, numbers);
	// One deposit stands for all, so that no sizes are drawn that are not asked for.
	const one = { ...held, unplaced: held.unplaced.slice(0, 1), unlisted: 0 };
	const { basis, product } = drawnAmounts(one, categories, weights, numbers);
	return { basis: sharedAlike(basis, resource), product: sharedAlike(product, resource) };
}

const centralWeight = (category: ReserveCategory): ReserveCategory => ({
	...category,
	weight: exactly(category.weight.central)
});

/** The resource with its ranges held at their central values, but for those of the kind. */
function heldResource(resource: Resource, kind: Assumption): Resource {
	const { commodity, editions, placed } = resource;
	const { productYield } = commodity;
	return {
		...resource,
		commodity:
			kind === 'yield' ? commodity : { ...commodity, productYield: exactly(productYield.central) },
		editions: kind === 'total' ? editions : editions.slice(0, 1),
		placed: kind === 'split' ? placed : placed.map(heldPart)
	};
}

const heldPart = (place: Resource['placed'][number]): Resource['placed'][number] => ({
	...place,
	allocation: { ...place.allocation, part: exactly(place.allocation.part.central) }
});

/** The rest is spread evenly over the deposits that it may lie in, as its expected value is. */
function sharedAlike(amounts: DrawnAmounts, { unplaced }: Resource): DrawnAmounts {
	const [rest] = amounts.unplaced;
	if (rest === undefined) return amounts;
	const each = rest.map((amount) => amount / unplaced.length);
	return { ...amounts, unplaced: unplaced.map(() => each) };
}

/** USD per unit of priced product in each draw; null: the resource has no money. */
export function pricesOf(
	{ dataset, priceCase, numbers }: SensitivityRun,
	{ resource: { commodity }, usdPerProduct }: ResourceModel,
	kind: Assumption
): Float64Array | null {
	const price = dataset.prices.find(({ id }) => id === commodity.priceId);
	if (usdPerProduct === null || price === undefined) return null;
	if (kind !== 'price') return new Float64Array(numbers.draws.count).fill(usdPerProduct);
	const usd = logTriangular(checkedRange(priceAt(price, priceCase), commodity.id, 'price'));
	return numbers.uniforms(`price ${commodity.id}`).map((u) => usd(u) * price.usdPerQuantityFactor);
}
