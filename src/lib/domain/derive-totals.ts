import type { ControlHistory } from './control-history';
import type { Dataset } from './dataset';
import type { Derivation, DerivationQuantity, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { byContribution, computed } from './derivation-node';
import { deriveSites } from './derive-commodity';
import { deriveShareOfSites } from './derive-sites';
import type { CommodityEstimate, Estimate, ValueEstimate } from './estimate';

/** Ids of the subjects of kind `all`: every commodity with a value, and those but coal. */
export type TotalId = 'all' | 'without-coal';

/** The totals over all commodities of an estimate as trees: gross with and without coal, and recoverable. */
export function deriveTotals(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate
): DerivedNumbers {
	const context = derivationContext(dataset, history, estimate);
	const gross = commodityTrees(context, 'grossValue', ({ value }) => value);
	const recoverable = commodityTrees(context, 'recoverableValue', (row) => row.recoverable);
	const withoutCoal = gross.filter(({ behind }) => behind.subject?.id !== 'coal');
	return {
		question: estimate.question,
		subject: { kind: 'all', id: 'all' },
		numbers: [
			...totalNumbers('all', 'value', gross, estimate.total),
			...totalNumbers('without-coal', 'value', withoutCoal, estimate.totalWithoutCoal),
			...totalNumbers('all', 'recoverable', recoverable, estimate.totalRecoverable)
		]
	};
}

/** Numerator and denominator of one commodity. */
interface CommodityTree {
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
		return deriveShareOfSites(deriveSites(context, commodity), amount, subject, value);
	});
}

function totalNumbers(
	id: TotalId,
	kind: 'value' | 'recoverable',
	trees: readonly CommodityTree[],
	value: ValueEstimate | null
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
	const behind = sum(`${kind}-behind`, behindNodes, value.behind);
	const total = sum(`${kind}-total`, totalNodes, value.total);
	const share = computed('ratio-bounds', [behind, total], {
		quantity: `${kind}-share`,
		subject,
		unit: 'share',
		value: value.share
	});
	return [behind, share];
}
