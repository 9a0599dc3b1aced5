import type { DepositControl, Side } from '../control/side';
import type { Deposit } from '../dataset/deposit';

/** How many deposits lie where, each counted once by its class (METHOD §4.5); `all` is their sum. */
export type SideCounts = Readonly<Record<Side | 'all', number>>;

/** Counts deposits by side. */
export function countSides(
	deposits: readonly Deposit[],
	sideOf: (deposit: Deposit) => Pick<DepositControl, 'side'>
): SideCounts {
	const counts = { all: 0, behind: 0, free: 0, near: 0, contested: 0, unknown: 0 };
	for (const deposit of deposits) {
		counts.all++;
		counts[sideOf(deposit).side]++;
	}
	return counts;
}
