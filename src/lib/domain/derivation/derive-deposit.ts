import type { Commodity } from '../dataset/commodity';
import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { Derivation, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { computed } from './derivation-node';
import { deriveParts } from './derive-partition';
import { depositSides } from './derive-control';
import { deriveTonnage, deriveUncounted } from './derive-tonnage';
import { deriveGrossValue } from './derive-value';
import type { Estimate } from '../estimate/estimate';
import { commoditiesOf } from './values-in-ground';

/**
 * Every number of a deposit as a tree: its share behind the line, for each commodity its amount and gross value
 * behind the line, and each figure that is not counted with the reason. Null: no such deposit.
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
	return {
		question: estimate.question,
		subject: { kind: 'deposit', id: deposit.id },
		numbers: [
			...controlNumbers(context, deposit),
			...commoditiesOf(dataset, deposit).flatMap((commodity) =>
				commodityNumbers(context, deposit, commodity)
			),
			...uncountedFigures(context, deposit)
		]
	};
}

/** What of its amount and of its gross value lies behind the line. */
function commodityNumbers(
	context: DerivationContext,
	deposit: Deposit,
	commodity: Commodity
): readonly Derivation[] {
	const subject = { kind: 'commodity', id: commodity.id } as const;
	const { now } = depositSides(context, deposit);
	const behind = (quantity: Derivation['quantity'], whole: Derivation | null) =>
		whole ? [computed('product', [now, whole], { quantity, subject, unit: whole.unit })] : [];
	return [
		...behind('site-tonnage-behind', deriveTonnage(context, deposit, commodity)),
		...behind('site-value-behind', deriveGrossValue(context, deposit, commodity))
	];
}

function controlNumbers(context: DerivationContext, deposit: Deposit): readonly Derivation[] {
	const { now, before2022 } = depositSides(context, deposit);
	return [now, before2022, ...Object.values(deriveParts(context, deposit))];
}

function uncountedFigures({ dataset }: DerivationContext, deposit: Deposit): readonly Derivation[] {
	const known = new Set(dataset.commodities.map(({ id }) => id));
	return deposit.figures
		.filter(({ counted, commodity }) => counted === null && known.has(commodity))
		.map(deriveUncounted);
}
