import type { ControlHistory } from '../control/control-history';
import type { Commodity, CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { resourceModel } from '../estimate/resource-model';
import type { CommodityEstimate, Estimate, LocatedAmount } from '../estimate/estimate';
import { usualDraws, type Draws } from '../monte-carlo/draws';
import { exactly } from '../numbers/range';
import type { Derivation, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { byContribution, computed } from './derivation-node';
import { deriveCounts } from './derive-counts';
import { deriveEvidence } from './derive-evidence';
import { deriveInterval } from './derive-interval';
import { deriveLimits } from './derive-limits';
import { deriveMoney } from './derive-money';
import { derivePartsOfDeposits, derivePartsOfShare } from './derive-partition';
import { deriveResource, deriveShare, totalParts, type ResourceTrees } from './derive-resource';

/**
 * Every number of a commodity as a tree, the headline share first; the roots carry the estimate's own values. `draws`: what
 * its intervals are of. Null: the estimate has nothing of the commodity in its area, so there is no number.
 */
export function deriveCommodity(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate,
	commodityId: CommodityId,
	draws: Draws = usualDraws
): DerivedNumbers | null {
	const context = derivationContext(dataset, history, estimate);
	const row = estimate.commodities.find(({ commodity }) => commodity === commodityId);
	const commodity = dataset.commodities.find(({ id }) => id === commodityId);
	if (row === undefined || commodity === undefined) return null;
	const { oblast } = estimate.question;
	const trees = deriveResourceOf(context, commodity);
	const listing = depositsOf(context, commodity).filter(
		(deposit) => oblast === null || deposit.oblast === oblast
	);
	return {
		question: estimate.question,
		subject: trees.subject,
		numbers: [
			...resourceNumbers(context, trees, row, draws),
			...(row.resource ? [] : partsByNumber(context, listing, trees, row)),
			...(row.located ? locatedNumbers(context, trees, row.located) : []),
			...moneyNumbers(context, trees, row, draws),
			...deriveCounts(context, trees.subject, listing, row)
		]
	};
}

/** What a resource is made of in the area of the estimate. */
export function deriveResourceOf(context: DerivationContext, commodity: Commodity): ResourceTrees {
	const { dataset, priceCase, filtered, estimate } = context;
	const deposits = depositsOf(context, commodity);
	const model = resourceModel(dataset, commodity, deposits, priceCase, filtered);
	return deriveResource(context, model, estimate.question.oblast);
}

const depositsOf = ({ dataset }: DerivationContext, { id }: Commodity): readonly Deposit[] =>
	dataset.deposits.filter(({ commodities }) => commodities.includes(id));

function resourceNumbers(
	context: DerivationContext,
	trees: ResourceTrees,
	{ resource, partition }: CommodityEstimate,
	draws: Draws
): readonly Derivation[] {
	if (resource === null) return [];
	const made = deriveShare(trees, resource);
	return [
		made.share,
		...deriveInterval(context, made.share, draws),
		...derivePartsOfShare(made, partition),
		...partTotals(trees),
		...deriveLimits(context, trees, resource.limits),
		...deriveEvidence(trees, resource.evidence)
	];
}

/** What each part holds in all, where there are several: the total is not told as their sum where it is published. */
function partTotals(trees: ResourceTrees): readonly Derivation[] {
	const parts = totalParts(trees);
	return parts.length > 1 ? parts : [];
}

function moneyNumbers(
	context: DerivationContext,
	trees: ResourceTrees,
	row: CommodityEstimate,
	draws: Draws
): readonly Derivation[] {
	const numbers = deriveMoney(context, trees, row);
	const behind = numbers.find(({ quantity }) => quantity === 'value-behind');
	return [...numbers, ...(behind ? deriveInterval(context, behind, draws) : [])];
}

function partsByNumber(
	context: DerivationContext,
	listing: readonly Deposit[],
	{ subject }: ResourceTrees,
	{ main, partition }: CommodityEstimate
): readonly Derivation[] {
	const isMain = ({ commodities: [first] }: Deposit) => first === subject.id;
	const counted = main.all > 0 ? listing.filter(isMain) : listing;
	return derivePartsOfDeposits(context, counted, subject, partition);
}

/** What the deposits with a figure come to, where no share of the resource follows. */
function locatedNumbers(
	{ estimate }: DerivationContext,
	{ lots, subject }: ResourceTrees,
	{ behind, total, unit }: LocatedAmount
): readonly Derivation[] {
	const { oblast } = estimate.question;
	const here = lots.filter(({ lot }) => oblast === null || lot.deposit.oblast === oblast);
	const sum = (
		quantity: 'located-behind' | 'located-total',
		nodes: readonly Derivation[],
		value: number
	) => computed('sum', byContribution(nodes), { quantity, subject, unit, value: exactly(value) });
	return [
		sum(
			'located-behind',
			here.map((lot) => lot.behind.now),
			behind
		),
		sum(
			'located-total',
			here.map(({ amount }) => amount),
			total
		)
	];
}
