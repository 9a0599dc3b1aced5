import type { Commodity } from '../dataset/commodity';
import type { Dataset, FigureTables } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { categoriesOf } from '../estimate/deposit-quantity';
import type { Derivation } from './derivation';
import { deriveGrossValue } from './derive-value';
import type { PriceCase } from '../dataset/price';

/** Gross in-ground value of a commodity of a deposit, USD. */
export interface ValueInGround {
	readonly commodity: Commodity;
	readonly value: Derivation;
}

/** The values in the ground of each commodity of a deposit that has one; they know no date and no line. */
export function deriveValuesInGround(
	dataset: FigureTables,
	deposit: Deposit,
	priceCase: PriceCase = 'range'
): readonly ValueInGround[] {
	const context = { dataset, categories: categoriesOf(dataset), priceCase };
	return commoditiesOf(dataset, deposit).flatMap((commodity) => {
		const value = deriveGrossValue(context, deposit, commodity);
		return value ? [{ commodity, value }] : [];
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
