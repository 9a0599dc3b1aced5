import type { Commodity } from './commodity';
import type { ControlHistory } from './control-history';
import type { Dataset } from './dataset';
import type { Deposit, DepositId } from './deposit';
import type { Derivation, DerivedNumbers } from './derivation';
import { derivationContext, type DerivationContext } from './derivation-context';
import { computed } from './derivation-node';
import { categoriesOf } from './deposit-quantity';
import { deriveParts } from './derive-partition';
import { deriveSite, type SiteDerivation } from './derive-sites';
import { deriveUncounted } from './derive-tonnage';
import { deriveGrossValue, deriveRecoverableValue, deriveValueFactors } from './derive-value';
import type { Estimate } from './estimate';
import type { PriceCase } from './price';

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
		site: deriveSite(context, deposit, commodity, deriveValueFactors(context, commodity))
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

/** Gross and, where a recovery is known, recoverable value of a commodity of a deposit, USD. */
export interface ValueInGround {
	readonly commodity: Commodity;
	readonly value: Derivation;
	/** Null: no recovery is known. */
	readonly recoverable: Derivation | null;
}

/** The values in the ground of each commodity of a deposit that has one; they know no date and no line. */
export function deriveValuesInGround(
	dataset: Dataset,
	deposit: Deposit,
	priceCase: PriceCase = 'range'
): readonly ValueInGround[] {
	const context = { dataset, categories: categoriesOf(dataset), priceCase };
	return commoditiesOf(dataset, deposit).flatMap((commodity) => {
		const factors = deriveValueFactors(context, commodity);
		const value = factors && deriveGrossValue(context, deposit, commodity, factors);
		if (!value) return [];
		return [{ commodity, value, recoverable: deriveRecoverableValue(value, factors) }];
	});
}

function commoditiesOf(dataset: Dataset, deposit: Deposit): readonly Commodity[] {
	return deposit.commodities.flatMap(
		(id) => dataset.commodities.find((row) => row.id === id) ?? []
	);
}

function commodityNumbers(
	{ id }: Commodity,
	{ share, tonnage, grossValue, recoverableValue }: SiteDerivation
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

function controlNumbers(context: DerivationContext, site: SiteDerivation): readonly Derivation[] {
	const parts = deriveParts(context, site);
	return [site.share, site.shareBefore2022, ...Object.values(parts)];
}

function uncountedFigures({ dataset }: DerivationContext, deposit: Deposit): readonly Derivation[] {
	const known = new Set(dataset.commodities.map(({ id }) => id));
	return deposit.figures
		.filter(({ counted, commodity }) => counted === null && known.has(commodity))
		.map(deriveUncounted);
}
