import type { Commodity } from '../dataset/commodity';
import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { Derivation, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { computed } from './derivation-node';
import { deriveParts } from './derive-partition';
import { deriveOneDeposit, type DepositDerivation } from './derive-deposits';
import { deriveUncounted } from './derive-tonnage';
import { deriveValueFactors } from './derive-value';
import type { Estimate } from '../estimate/estimate';
import { commoditiesOf } from './values-in-ground';

/**
 * Every number of a deposit as a tree: its share behind the line, for each commodity its tonnage and values,
 * whole and behind the line, and each figure that is not counted with the reason. Null: no such deposit.
 */
export function deriveDeposit(
	dataset: Dataset,
	history: ControlHistory,
	estimate: Estimate,
	depositId: DepositId
): DerivedNumbers | null {
	const deposit = dataset.deposits.find(({ id }) => id === depositId);
	if (deposit === undefined) return null;
	const context = derivationContext(dataset, history, estimate);
	const sites = commoditiesOf(dataset, deposit).map((commodity) => ({
		commodity,
		site: deriveOneDeposit(context, deposit, commodity, deriveValueFactors(context, commodity))
	}));
	const [first] = sites;
	return {
		question: estimate.question,
		subject: { kind: 'deposit', id: deposit.id },
		numbers: [
			...(first ? controlNumbers(context, first.site) : []),
			...sites.flatMap(({ commodity, site }) => commodityNumbers(commodity, site)),
			...uncountedFigures(context, deposit)
		]
	};
}

function commodityNumbers(
	{ id }: Commodity,
	{ share, tonnage, grossValue, recoverableValue }: DepositDerivation
): readonly Derivation[] {
	const subject = { kind: 'commodity', id } as const;
	const behind = (quantity: Derivation['quantity'], whole: Derivation | null) =>
		whole ? [computed('product', [share, whole], { quantity, subject, unit: whole.unit })] : [];
	return [
		...behind('site-tonnage-behind', tonnage),
		...behind('site-value-behind', grossValue),
		...behind('site-recoverable-behind', recoverableValue)
	];
}

function controlNumbers(
	context: DerivationContext,
	site: DepositDerivation
): readonly Derivation[] {
	const parts = deriveParts(context, site);
	return [site.share, site.shareBefore2022, ...Object.values(parts)];
}

function uncountedFigures({ dataset }: DerivationContext, deposit: Deposit): readonly Derivation[] {
	const known = new Set(dataset.commodities.map(({ id }) => id));
	return deposit.figures
		.filter(({ counted, commodity }) => counted === null && known.has(commodity))
		.map(deriveUncounted);
}
