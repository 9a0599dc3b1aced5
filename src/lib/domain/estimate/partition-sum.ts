import { EstimateError } from '../dataset/estimate-error';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { DepositControl, Partition } from '../control/side';

export const noPart: Partition = { before2022: 0, since2022: 0, contested: 0, free: 0 };

/** `a` plus `factor` times `b`. */
export function addPartition(a: Partition, b: Partition, factor: number): Partition {
	return {
		before2022: a.before2022 + b.before2022 * factor,
		since2022: a.since2022 + b.since2022 * factor,
		contested: a.contested + b.contested * factor,
		free: a.free + b.free * factor
	};
}

/** How deposits split, each counted alike. */
export function partitionByCount(
	controls: readonly Pick<DepositControl, 'partition'>[]
): Partition {
	return controls.reduce(
		(sum, { partition }) => addPartition(sum, partition, 1 / controls.length),
		noPart
	);
}

/** The side of a deposit. Throws EstimateError when none was derived. */
export function controlOf(
	control: ReadonlyMap<DepositId, DepositControl>,
	{ id }: Pick<Deposit, 'id'>
): DepositControl {
	const side = control.get(id);
	if (side === undefined) throw new EstimateError('no-side', `${id}: no side was derived`);
	return side;
}
