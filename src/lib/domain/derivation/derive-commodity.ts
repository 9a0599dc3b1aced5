import type { Commodity, CommodityId } from '../dataset/commodity';
import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Derivation, DerivationSubject, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { byContribution, computed, leaf } from './derivation-node';
import { readingOf } from '../estimate/balance-outcome';
import { deriveBalance } from './derive-balance';
import { deriveCounts } from './derive-counts';
import { deriveCoverage } from './derive-coverage';
import { derivePartition } from './derive-partition';
import {
	deriveShareOfDeposits,
	deriveOneDeposit,
	deriveTonnageBefore2022,
	type DepositDerivation
} from './derive-deposits';
import { deriveValueFactors } from './derive-value';
import type { CommodityEstimate, Estimate, ValueEstimate } from '../estimate/estimate';
import { exactly } from '../numbers/range';

/**
 * Every number of a commodity as a tree, the headline share first; the roots carry the estimate's own values.
 * Null: the estimate has no deposit of the commodity in its area, so there is no number.
 */
export function deriveCommodity(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate,
	commodityId: CommodityId
): DerivedNumbers | null {
	const context = derivationContext(dataset, history, estimate);
	const result = estimate.commodities.find(({ commodity }) => commodity === commodityId);
	const commodity = dataset.commodities.find(({ id }) => id === commodityId);
	if (result === undefined || commodity === undefined) return null;
	const sites = deriveDepositsOf(context, commodity);
	const subject = { kind: 'commodity', id: commodityId } as const;
	const tonnage = tonnageNumbers(sites, subject, result);
	const count = deriveCount(sites, subject, result);
	const balance = deriveBalance(context, commodity, result.balance, sites);
	const reading = readingOf(result.balance);
	const { oblast } = estimate.question;
	return {
		question: estimate.question,
		subject,
		numbers: [
			...tonnage.slice(0, 1),
			count,
			...tonnage.slice(1),
			...derivePartition(context, sites, subject, result.partition),
			...valueNumbers(sites, subject, 'grossValue', result.value),
			...valueNumbers(sites, subject, 'recoverableValue', result.recoverable),
			...balance,
			...(reading ? deriveCoverage([...tonnage, ...balance], subject, reading, oblast) : []),
			...deriveCounts(context, sites, subject, result)
		]
	};
}

/** The deposits of a commodity in the estimate's area. */
export function deriveDepositsOf(
	context: DerivationContext,
	commodity: Commodity
): readonly DepositDerivation[] {
	const { oblast } = context.estimate.question;
	const factors = deriveValueFactors(context, commodity);
	return context.dataset.deposits
		.filter((deposit) => deposit.commodities.includes(commodity.id))
		.filter((deposit) => oblast === null || deposit.oblast === oblast)
		.map((deposit) => deriveOneDeposit(context, deposit, commodity, factors));
}

function tonnageNumbers(
	sites: readonly DepositDerivation[],
	subject: DerivationSubject,
	{ tonnage }: CommodityEstimate
): readonly Derivation[] {
	if (tonnage === null) return [];
	const { share } = deriveShareOfDeposits(sites, 'tonnage', subject, tonnage);
	return [share, deriveTonnageBefore2022(sites, subject, tonnage.before2022)];
}

function valueNumbers(
	sites: readonly DepositDerivation[],
	subject: DerivationSubject,
	amount: 'grossValue' | 'recoverableValue',
	value: ValueEstimate | null
): readonly Derivation[] {
	if (value === null) return [];
	const { behind, total } = deriveShareOfDeposits(sites, amount, subject, {
		total: value.total,
		...(value.behind && { behind: value.behind })
	});
	return value.behind === null ? [total] : [behind, total];
}

function deriveCount(
	sites: readonly DepositDerivation[],
	subject: DerivationSubject,
	{ count }: CommodityEstimate
): Derivation {
	const behind = computed('sum', byContribution(sites.map(({ share }) => share)), {
		quantity: 'count-behind',
		subject,
		unit: 'sites',
		value: count.behind
	});
	const all = leaf({
		quantity: 'count-all',
		subject,
		unit: 'sites',
		value: exactly(sites.length),
		ground: 'data',
		table: 'deposits/'
	});
	return computed('ratio', [behind, all], {
		quantity: 'count-share',
		subject,
		unit: 'share',
		value: count.share
	});
}
