import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Derivation, DerivationQuantity, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { byContribution, computed, leaf } from './derivation-node';
import { deriveAreaCounts } from './derive-area-counts';
import { deriveDepositsOf } from './derive-commodity';
import { deriveShareBehind } from './derive-control';
import { countOf } from './derive-counts';
import { deriveObservedArea } from './derive-observed-area';
import { derivePartsOfTotal } from './derive-parts-of-total';
import type { DepositId } from '../dataset/deposit';
import { deriveShareOfDeposits, type DepositDerivation } from './derive-deposits';
import type { CommodityEstimate, Estimate, TotalValue, ValueEstimate } from '../estimate/estimate';
import { exactly } from '../numbers/range';

/** Ids of the subjects of kind `all`: every commodity with a value, those but coal, and all but the largest deposit. */
export const totalIds = ['all', 'without-coal', 'without-largest'] as const;
export type TotalId = (typeof totalIds)[number];

export function isTotalId(id: string): id is TotalId {
	return (totalIds as readonly string[]).includes(id);
}

/** The totals over all commodities of an estimate as trees: gross, without coal, without the largest deposit, and recoverable. */
export function deriveTotals(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate
): DerivedNumbers {
	const context = derivationContext(dataset, history, estimate);
	const gross = commodityTrees(context, 'grossValue', ({ value }) => value);
	const recoverable = commodityTrees(context, 'recoverableValue', (row) => row.recoverable);
	const withoutCoal = gross.filter(({ behind }) => behind.subject?.id !== 'coal');
	const withoutLargest = gross.flatMap((tree) => withoutDeposit(tree, estimate.largest?.deposit));
	const total = totalNumbers('all', 'value', gross, estimate.total);
	return {
		question: estimate.question,
		subject: { kind: 'all', id: 'all' },
		numbers: [
			...total,
			...totalNumbers('without-coal', 'value', withoutCoal, estimate.totalWithoutCoal),
			...totalNumbers('without-largest', 'value', withoutLargest, estimate.totalWithoutLargest),
			...totalNumbers('all', 'recoverable', recoverable, estimate.totalRecoverable),
			...derivePartsOfTotal(
				total.find(({ quantity }) => quantity === 'value-behind'),
				estimate.largest?.deposit ?? null
			),
			...shareOfLargest(context),
			deriveObservedArea(dataset.timeline, context.observation),
			...deriveAreaCounts(context)
		]
	};
}

/** Of the deposit that adds most to the total. */
function shareOfLargest(context: DerivationContext): readonly Derivation[] {
	const id = context.estimate.largest?.deposit;
	const deposit = context.dataset.deposits.find((one) => one.id === id);
	return deposit ? [deriveShareBehind(context, deposit)] : [];
}

/** Numerator and denominator of one commodity. */
interface CommodityTree {
	readonly sites: readonly DepositDerivation[];
	readonly behind: Derivation;
	readonly total: Derivation;
}

function commodityTrees(
	context: DerivationContext,
	amount: 'grossValue' | 'recoverableValue',
	valueOf: (row: CommodityEstimate) => ValueEstimate | null
): readonly CommodityTree[] {
	return context.estimate.commodities.flatMap((row) => {
		const value = valueOf(row);
		const commodity = context.dataset.commodities.find(({ id }) => id === row.commodity);
		if (value === null || commodity === undefined) return [];
		const subject = { kind: 'commodity', id: commodity.id } as const;
		const sites = deriveDepositsOf(context, commodity);
		const own = { total: value.total, ...(value.behind && { behind: value.behind }) };
		return { sites, ...deriveShareOfDeposits(sites, amount, subject, own) };
	});
}

/** The tree of a gross value without a deposit, the same where it has none of it; nothing where it has no other. */
function withoutDeposit(tree: CommodityTree, id: DepositId | undefined): readonly CommodityTree[] {
	const valued = tree.sites.filter(({ grossValue }) => grossValue !== null);
	const sites = valued.filter(({ deposit }) => deposit.id !== id);
	if (sites.length === valued.length) return [tree];
	const { subject } = tree.behind;
	if (sites.length === 0 || subject === null) return [];
	return [{ sites, ...deriveShareOfDeposits(sites, 'grossValue', subject) }];
}

function totalNumbers(
	id: TotalId,
	kind: 'value' | 'recoverable',
	trees: readonly CommodityTree[],
	value: TotalValue | null
): readonly Derivation[] {
	if (value === null) return [];
	const subject = { kind: 'all', id } as const;
	const sum = (
		quantity: DerivationQuantity,
		nodes: readonly Derivation[],
		own: ValueEstimate['total']
	) => computed('sum', byContribution(nodes), { quantity, subject, unit: 'USD', value: own });
	const behindNodes = trees.map((tree) => tree.behind);
	const totalNodes = trees.map((tree) => tree.total);
	const total = sum(`${kind}-total`, totalNodes, value.total);
	const counts = [
		countOf('count-valued', subject, totalNodes, value.sitesValued),
		leaf({
			quantity: 'count-all',
			subject,
			unit: 'sites',
			value: exactly(value.sitesAll),
			ground: 'data',
			table: 'deposits/'
		})
	];
	if (value.behind === null) return [total, ...counts];
	const behind = sum(`${kind}-behind`, behindNodes, value.behind);
	if (value.share === null) return [behind, total, ...counts];
	const share = computed('ratio-bounds', [behind, total], {
		quantity: `${kind}-share`,
		subject,
		unit: 'share',
		value: value.share
	});
	return [behind, share, ...counts];
}
