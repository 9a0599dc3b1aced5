import type { BalanceEdition } from '../dataset/national-balance';
import { categoryRow, type ReserveCategory } from '../dataset/reserve-category';
import type { ResourceEstimate } from '../estimate/resource-estimate';
import { exactly } from '../numbers/range';
import type { Derivation } from './derivation';
import type { DerivationContext } from './derivation-context';
import { byContribution, computed, expected, leaf } from './derivation-node';
import type { LotTree } from './derive-lots';
import { balanceFigure } from './derive-national-total';
import type { ResourceTrees } from './derive-resource';
import { conversion } from './derive-tonnage';

type Bound = 'low' | 'high';

/** What the share cannot leave, however the rest lies (METHOD §14.5); empty: nothing is located on a certain side. */
export function deriveLimits(
	context: DerivationContext,
	trees: ResourceTrees,
	{ least, most }: ResourceEstimate['limits']
): readonly Derivation[] {
	if (least === 0 && most === 1) return [];
	const { subject } = trees;
	const largest = largestTotal(context, trees);
	const certain = (quantity: 'certain-behind' | 'certain-free', share: 0 | 1) =>
		sumOf(
			context,
			trees,
			quantity,
			'low',
			trees.located.filter(({ sides }) => sides.now.value.central === share)
		);
	const free = expected('ratio', [certain('certain-free', 0), largest], {
		...{ quantity: 'certain-free-share', subject, unit: 'share' }
	});
	return [
		computed('ratio', [certain('certain-behind', 1), largest], {
			...{ quantity: 'least', subject, unit: 'share', value: exactly(least) }
		}),
		computed('complement', [free], {
			...{ quantity: 'most', subject, unit: 'share', value: exactly(most) }
		})
	];
}

/** The largest edition or all that is located, each at the high weights of its categories. */
function largestTotal(context: DerivationContext, trees: ResourceTrees): Derivation {
	const { lots, subject, unit, model } = trees;
	const editions = model.resource.editions.map((edition) =>
		largestEdition(context, trees, edition)
	);
	const located = sumOf(context, trees, 'largest-located', 'high', lots);
	const inputs = lots.length === 0 ? editions : [...editions, located];
	return expected('maximum', inputs, { quantity: 'largest-total', subject, unit });
}

function largestEdition(
	context: DerivationContext,
	{ model, unit }: ResourceTrees,
	{ rows, year }: BalanceEdition
): Derivation {
	const { commodity } = model.resource;
	const weighted = rows.map((row) => {
		const category = categoryRow(context.categories, row.category, `balance of ${row.commodity}`);
		const subject = { kind: 'category', id: category.id } as const;
		const inputs = [boundWeight(category, 'high'), balanceFigure(context, row, commodity.unit)];
		return expected('product', inputs, { quantity: 'bound-balance', subject, unit });
	});
	return expected('sum', weighted, { quantity: 'largest-edition', unit, note: `${year}` });
}

function sumOf(
	context: DerivationContext,
	{ subject, unit, model }: ResourceTrees,
	quantity: 'certain-behind' | 'certain-free' | 'largest-located',
	bound: Bound,
	lots: readonly LotTree[]
): Derivation {
	const amounts = lots.map((lot) => boundAmount(context, model.resource.commodity, lot, bound));
	return expected('sum', byContribution(amounts), { quantity, subject, unit });
}

/** A deposit at the low or high weights of its categories. */
function boundAmount(
	context: DerivationContext,
	commodity: ResourceTrees['model']['resource']['commodity'],
	{ lot, amount }: LotTree,
	bound: Bound
): Derivation {
	const figures = lot.terms.map(({ figure, category }) => {
		const inputs = [boundWeight(category, bound), conversion(context, figure, commodity)];
		const subject = { kind: 'category', id: category.id } as const;
		return expected('product', inputs, { quantity: 'bound-figure', subject, unit: amount.unit });
	});
	const { subject, unit } = amount;
	return expected('sum', figures, { quantity: 'bound-tonnage', subject, unit });
}

function boundWeight({ id, weight, note }: ReserveCategory, bound: Bound): Derivation {
	return leaf({
		quantity: 'bound-weight',
		subject: { kind: 'category', id },
		unit: 'factor',
		value: exactly(weight[bound]),
		ground: 'judgement',
		table: 'reserve-categories.csv',
		note
	});
}
