import type { Dataset } from '$lib/domain/dataset/dataset';
import type { Deposit } from '$lib/domain/dataset/deposit';
import { byTonnageOf, type DepositLine } from '$lib/domain/deposits/deposit-line';
import { geodesicKm } from '$lib/domain/geometry/geodesic';
import type { RelatedDeposit } from './page-data';

/** Enough to go on from, few enough to read. */
const most = 6;

/** Located deposits nearest to one; empty where it is not located itself. */
export function nearestDeposits(
	dataset: Dataset,
	lines: readonly DepositLine[],
	{ id, point }: Deposit
): readonly RelatedDeposit[] {
	if (point === null) return [];
	return dataset.deposits
		.flatMap((other) =>
			other.point === null || other.id === id
				? []
				: { id: other.id, awayKm: geodesicKm(...point, ...other.point) }
		)
		.sort((a, b) => a.awayKm - b.awayKm)
		.slice(0, most)
		.flatMap((near) => related(dataset, lines, near.id, near.awayKm));
}

/** Other deposits with the same primary commodity, largest tonnage first. */
export function alikeDeposits(
	dataset: Dataset,
	lines: readonly DepositLine[],
	{ id, commodities: [primary = ''] }: Deposit
): readonly RelatedDeposit[] {
	return lines
		.filter((line) => line.id !== id && line.commodities[0] === primary)
		.sort(byTonnageOf(primary))
		.slice(0, most)
		.flatMap((line) => related(dataset, lines, line.id, null));
}

function related(
	{ commodities }: Dataset,
	lines: readonly DepositLine[],
	id: string,
	awayKm: number | null
): readonly RelatedDeposit[] {
	const line = lines.find((one) => one.id === id);
	const primary = commodities.find((row) => row.id === line?.commodities[0]);
	if (line === undefined || primary === undefined) return [];
	const { nameEn, nameUk, side } = line;
	const commodity = { nameEn: primary.nameEn, nameUk: primary.nameUk };
	return [{ id, nameEn, nameUk, side, commodity, awayKm: awayKm && Math.round(awayKm * 10) / 10 }];
}
