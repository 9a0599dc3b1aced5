import { isUntold } from '../control/side';
import type { Dataset } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { filterDataset } from './deposit-filter';
import type { Estimate } from './estimate';
import { addRanges, zeroRange, type Range } from '../numbers/range';

/** Deposits in the chosen area: how many lie behind the line, and those that no tonnage stands for. */
export interface Coverage {
	readonly all: number;
	/** Sum of their shares; each counts once, however many commodities it holds. */
	readonly behind: Range;
	readonly withoutTonnage: number;
	readonly unknownSide: number;
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

/** How many deposits of the estimate's area (and of the chosen commodities, if any) have no tonnage, or no known side. */
export function coverageOf(
	dataset: Dataset,
	estimate: Estimate,
	chosen: readonly string[] = []
): Coverage {
	const deposits = depositsAskedFor(dataset, estimate, chosen);
	const counts = (id: string) => chosen.length === 0 || chosen.includes(id);
	return {
		all: deposits.length,
		behind: deposits
			.map(({ id }) => estimate.control.get(id)?.share ?? zeroRange)
			.reduce(addRanges, zeroRange),
		withoutTonnage: deposits.filter((d) =>
			d.figures.every((f) => f.counted === null || !counts(f.commodity))
		).length,
		unknownSide: deposits.filter(({ id }) =>
			isUntold(estimate.control.get(id) ?? { side: 'unknown' })
		).length
	};
}
