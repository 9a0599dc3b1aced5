import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Estimate } from '../estimate/estimate';
import type { Money, TotalMoney, Totals } from '../estimate/resource-money';
import { usualDraws, type Draws } from '../monte-carlo/draws';
import type { Derivation, DerivationQuantity, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { byContribution, computed, estimatedRange, expected } from './derivation-node';
import { deriveAreaCounts } from './derive-area-counts';
import { deriveResourceOf } from './derive-commodity';
import { deriveInterval } from './derive-interval';
import { deriveMoney } from './derive-money';
import { deriveObservedArea } from './derive-observed-area';

/** Ids of the subjects of kind `all`: every resource with a value, those but coal, and critical raw materials. */
export const totalIds = ['all', 'without-coal', 'critical'] as const;
export type TotalId = (typeof totalIds)[number];

export function isTotalId(id: string): id is TotalId {
	return (totalIds as readonly string[]).includes(id);
}

const totalOf = {
	all: 'all',
	'without-coal': 'withoutCoal',
	critical: 'critical'
} as const satisfies Record<TotalId, keyof Totals>;

/**
 * The totals over the resources of an estimate as trees: all that are priced, without coal, and critical raw materials;
 * and how many deposits and how much land lie behind the line. `draws`: what its intervals are of.
 */
export function deriveTotals(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate,
	draws: Draws = usualDraws
): DerivedNumbers {
	const context = derivationContext(dataset, history, estimate);
	const money = moneyTrees(context);
	const totals = totalIds.flatMap((id) => totalNumbers(id, money, estimate.totals[totalOf[id]]));
	return {
		question: estimate.question,
		subject: { kind: 'all', id: 'all' },
		numbers: [
			...totals,
			...totals
				.filter(({ quantity }) => quantity === 'value-behind')
				.flatMap((behind) => deriveInterval(context, behind, draws)),
			...coalPart(money, estimate.totals.all),
			deriveObservedArea(dataset.timeline, context.observation),
			...deriveAreaCounts(context)
		]
	};
}

/** The money of one resource. */
interface MoneyTree {
	readonly commodity: string;
	readonly behind: Derivation;
	readonly total: Derivation;
}

function moneyTrees(context: DerivationContext): readonly MoneyTree[] {
	return context.estimate.commodities.flatMap((row) => {
		const commodity = context.dataset.commodities.find(({ id }) => id === row.commodity);
		if (row.money === null || commodity === undefined) return [];
		const [behind, total] = deriveMoney(context, deriveResourceOf(context, commodity), row);
		return behind && total ? [{ commodity: row.commodity, behind, total }] : [];
	});
}

function totalNumbers(
	id: TotalId,
	money: readonly MoneyTree[],
	own: TotalMoney | null
): readonly Derivation[] {
	if (own === null) return [];
	const subject = { kind: 'all', id } as const;
	const trees = money.filter(({ commodity }) => own.commodities.includes(commodity));
	const sum = (quantity: DerivationQuantity, of: keyof Money) =>
		computed('sum', byContribution(trees.map(({ [of]: tree }) => tree)), {
			...{ quantity, subject, unit: 'USD', value: estimatedRange(own[of]) }
		});
	const [behind, total] = [sum('value-behind', 'behind'), sum('value-total', 'total')];
	if (own.share === null) return [behind, total];
	const value = estimatedRange(own.share);
	const share = { quantity: 'value-share', subject, unit: 'share', value } as const;
	return [behind, computed('ratio', [behind, total], share)];
}

/** What of the total behind the line is coal; empty: nothing lies there, or no coal is priced. */
function coalPart(money: readonly MoneyTree[], all: TotalMoney | null): readonly Derivation[] {
	const coal = money.find(({ commodity }) => commodity === 'coal')?.behind;
	if (coal === undefined || all === null || all.behind.central === 0) return [];
	const [behind] = totalNumbers('all', money, all);
	const { subject } = coal;
	return [expected('ratio', [coal, behind!], { quantity: 'coal-part', subject, unit: 'share' })];
}
