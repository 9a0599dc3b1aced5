import type { Commodity } from '../dataset/commodity';
import type { Deposit } from '../dataset/deposit';
import type { Derivation, DerivationQuantity, DerivationSubject } from './derivation';
import type { DerivationContext } from './derivation-context';
import { byContribution, computed } from './derivation-node';
import { deriveShareBefore2022, deriveShareBehind } from './derive-control';
import { deriveTonnage } from './derive-tonnage';
import { deriveGrossValue, deriveRecoverableValue, type ValueFactors } from './derive-value';
import type { Range } from '../numbers/range';

/** One deposit of a commodity with the trees that its sums are made of; null: it has no such number. */
export interface DepositDerivation {
	readonly deposit: Deposit;
	readonly share: Derivation;
	readonly shareBefore2022: Derivation;
	readonly tonnage: Derivation | null;
	readonly grossValue: Derivation | null;
	readonly recoverableValue: Derivation | null;
}

export function deriveOneDeposit(
	context: DerivationContext,
	deposit: Deposit,
	commodity: Commodity,
	factors: ValueFactors | null
): DepositDerivation {
	const share = deriveShareBehind(context, deposit);
	const grossValue = factors && deriveGrossValue(context, deposit, commodity, factors);
	return {
		deposit,
		share,
		shareBefore2022: deriveShareBefore2022(context, deposit, share),
		tonnage: deriveTonnage(context, deposit, commodity),
		grossValue,
		recoverableValue: factors && deriveRecoverableValue(grossValue, factors)
	};
}

type Amount = 'tonnage' | 'grossValue' | 'recoverableValue';

/** The estimate's own numbers, where a tree stands for them. */
interface OwnValues {
	readonly behind?: Range;
	readonly total?: Range;
	readonly share?: Range;
}

/** Names of a share, its numerator with the parts of the sites, and its denominator. */
interface SumQuantities {
	readonly share: DerivationQuantity;
	readonly behind: DerivationQuantity;
	readonly site: DerivationQuantity;
	readonly total: DerivationQuantity;
}

const quantitiesOf: Readonly<Record<Amount, SumQuantities>> = {
	tonnage: {
		share: 'tonnage-share',
		behind: 'tonnage-behind',
		site: 'site-tonnage-behind',
		total: 'tonnage-total'
	},
	grossValue: {
		share: 'value-share',
		behind: 'value-behind',
		site: 'site-value-behind',
		total: 'value-total'
	},
	recoverableValue: {
		share: 'recoverable-share',
		behind: 'recoverable-behind',
		site: 'site-recoverable-behind',
		total: 'recoverable-total'
	}
};

/** Σ f·amount over Σ amount of the sites that have it, each listed by its contribution. */
export function deriveShareOfDeposits(
	sites: readonly DepositDerivation[],
	amount: Amount,
	subject: DerivationSubject,
	own: OwnValues = {}
): { readonly share: Derivation; readonly behind: Derivation; readonly total: Derivation } {
	const names = quantitiesOf[amount];
	const present = sites.flatMap((site) => {
		const whole = site[amount];
		return whole ? [{ whole, part: partOfDeposit(names.site, site.share, whole) }] : [];
	});
	const unit = present[0]?.whole.unit ?? 'USD';
	const behind = computed('sum', byContribution(present.map(({ part }) => part)), {
		quantity: names.behind,
		subject,
		unit,
		...(own.behind && { value: own.behind })
	});
	const total = computed('sum', byContribution(present.map(({ whole }) => whole)), {
		quantity: names.total,
		subject,
		unit,
		...(own.total && { value: own.total })
	});
	const share = computed('ratio-bounds', [behind, total], {
		quantity: names.share,
		subject,
		unit: 'share',
		...(own.share && { value: own.share })
	});
	return { share, behind, total };
}

/** Σ f₀·Q: the tonnage that was behind the line on 23 February 2022 already. */
export function deriveTonnageBefore2022(
	sites: readonly DepositDerivation[],
	subject: DerivationSubject,
	value: Range
): Derivation {
	const parts = sites.flatMap(({ tonnage, shareBefore2022 }) =>
		tonnage ? [partOfDeposit('site-tonnage-before-2022', shareBefore2022, tonnage)] : []
	);
	return computed('sum', byContribution(parts), {
		quantity: 'tonnage-before-2022',
		subject,
		unit: parts[0]?.unit ?? 't',
		value
	});
}

function partOfDeposit(
	quantity: DerivationQuantity,
	share: Derivation,
	whole: Derivation
): Derivation {
	return computed('product', [share, whole], {
		quantity,
		subject: whole.subject,
		unit: whole.unit
	});
}
