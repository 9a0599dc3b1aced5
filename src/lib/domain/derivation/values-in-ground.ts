import type { Commodity } from '../dataset/commodity';
import type { Dataset, FigureTables } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { categoriesOf } from '../estimate/deposit-quantity';
import type { Derivation } from './derivation';
import { deriveGrossValue, deriveRecoverableValue, deriveValueFactors } from './derive-value';
import type { PriceCase } from '../dataset/price';

/** Gross and, where a recovery is known, recoverable value of a commodity of a deposit, USD. */
export interface ValueInGround {
	readonly commodity: Commodity;
	readonly value: Derivation;
	/** Null: no recovery is known. */
	readonly recoverable: Derivation | null;
}

/** The values in the ground of each commodity of a deposit that has one; they know no date and no line. */
export function deriveValuesInGround(
	dataset: FigureTables,
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

/** The commodities that a deposit lists, the primary one first. */
export function commoditiesOf(
	dataset: Pick<Dataset, 'commodities'>,
	deposit: Deposit
): readonly Commodity[] {
	return deposit.commodities.flatMap(
		(id) => dataset.commodities.find((row) => row.id === id) ?? []
	);
}
