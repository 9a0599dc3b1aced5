import { flagAt, type ControlFlag } from '$lib/domain/dataset/control-flag';
import type { DepositId, Source } from '$lib/domain/dataset/deposit';
import type { DepositFacts } from '$lib/domain/deposits/deposit-facts';
import type { IsoDate } from '$lib/domain/dataset/iso-date';

/** A statement that a side rests on, with the source that makes it; null: it is not in `sources.csv`. */
export type FlagWithSource = ControlFlag & { readonly published: Source | null };

/** The statement that holds for a deposit on a day; null: its side rests on none. */
export function flagWithSource(
	{ controlFlags, sources }: Pick<DepositFacts, 'controlFlags' | 'sources'>,
	deposit: DepositId,
	date: IsoDate
): FlagWithSource | null {
	const flag = flagAt(controlFlags, deposit, date);
	const published = sources.find(({ id }) => id === flag?.source) ?? null;
	return flag && { ...flag, published };
}
