import type { CommodityId, QuantityUnit } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId, DepositStatus } from '../dataset/deposit';
import { weightedQuantity, type Categories } from '../estimate/deposit-quantity';
import type { DepositControl, Side } from '../control/side';
import type { OblastCode } from '../dataset/oblast';
import type { Range } from '../numbers/range';

/** A category-weighted quantity of a commodity, in `unit` of its basis. */
export interface LineQuantity {
	readonly commodity: CommodityId;
	readonly unit: QuantityUnit;
	readonly basis: string | null;
	readonly range: Range;
}

/** What a list of deposits says of one of them. */
export interface DepositLine {
	readonly id: DepositId;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly oblast: OblastCode;
	readonly commodities: readonly CommodityId[];
	readonly status: DepositStatus;
	readonly side: Side;
	readonly share: Range;
	/** Signed distance to the front line, km; null: none, or there is no line. */
	readonly distanceKm: number | null;
	/** Standard error of the distance, km; null: there is no distance. */
	readonly distanceErrorKm: number | null;
	/** Of the commodities that have a counted figure. */
	readonly quantities: readonly LineQuantity[];
}

/** The line of a deposit at the observation that its `control` is of. */
export function depositLine(
	dataset: Pick<Dataset, 'commodities'>,
	categories: Categories,
	deposit: Deposit,
	control: DepositControl
): DepositLine {
	const { id, nameEn, nameUk, oblast, commodities, status } = deposit;
	const { side, share, distanceKm, sigmaKm } = control;
	const isFar = distanceKm !== null && Number.isFinite(distanceKm);
	return {
		...{ id, nameEn, nameUk, oblast, commodities, status, side, share },
		distanceKm: isFar ? distanceKm : null,
		distanceErrorKm: isFar ? sigmaKm : null,
		quantities: commodities.flatMap((commodity) => {
			const range = weightedQuantity(deposit, commodity, categories);
			const row = dataset.commodities.find((one) => one.id === commodity);
			if (range === null || row === undefined) return [];
			return [{ commodity, unit: row.unit, basis: row.basis, range }];
		})
	};
}

/** Largest tonnage of a commodity first; those without one last, by name. */
export function byTonnageOf(commodity: CommodityId) {
	const tonnes = ({ quantities }: DepositLine) =>
		quantities.find((quantity) => quantity.commodity === commodity)?.range.central ?? -1;
	return (a: DepositLine, b: DepositLine) =>
		tonnes(b) - tonnes(a) || (a.nameEn < b.nameEn ? -1 : 1);
}
