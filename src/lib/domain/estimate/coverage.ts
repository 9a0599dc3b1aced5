import type { Dataset } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { filterDataset } from './deposit-filter';
import type { Estimate } from './estimate';
import { countSides, type SideCounts } from './side-counts';

/** Deposits in the chosen area, each once, however many commodities it holds. */
export interface Coverage extends SideCounts {
	/** Those that no tonnage stands for. */
	readonly withoutTonnage: number;
	/** Those that rest on the compiler's knowledge alone. */
	readonly unread: number;
}

/** Deposits of the estimate's area, of its filter, and of the chosen commodities, if any. */
export function depositsAskedFor(
	dataset: Dataset,
	estimate: Estimate,
	chosen: readonly string[] = []
): readonly Deposit[] {
	const { oblast, filter } = estimate.question;
	return filterDataset(dataset, filter, estimate.control).deposits.filter(
		(d) =>
			(oblast === null || d.oblast === oblast) &&
			(chosen.length === 0 || d.commodities.some((id) => chosen.includes(id)))
	);
}

/** How many deposits of the estimate's area (and of the chosen commodities, if any) lie where, and have no tonnage. */
export function coverageOf(
	dataset: Dataset,
	estimate: Estimate,
	chosen: readonly string[] = []
): Coverage {
	const deposits = depositsAskedFor(dataset, estimate, chosen);
	const counts = (id: string) => chosen.length === 0 || chosen.includes(id);
	return {
		...countSides(deposits, ({ id }) => estimate.control.get(id) ?? { side: 'unknown' }),
		withoutTonnage: deposits.filter((d) =>
			d.figures.every((f) => f.counted === null || !counts(f.commodity))
		).length,
		unread: deposits.filter(({ evidence }) => evidence === 'C').length
	};
}
