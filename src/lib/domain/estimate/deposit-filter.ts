import type { Dataset } from '../dataset/dataset';
import type {
	Deposit,
	DepositId,
	DepositStatus,
	Figure,
	LocationAccuracyId
} from '../dataset/deposit';
import type { DepositControl, Side } from '../control/side';
import type { ReserveCategoryId } from '../dataset/reserve-category';

/**
 * Which deposits an estimate is asked about; an empty list lets all through. A reserve category lets through the
 * deposits with a counted figure in it, and of these only the figures in it: a tonnage never holds a category that
 * was left out.
 */
export interface DepositFilter {
	readonly statuses: readonly DepositStatus[];
	/** At the observation that answers. */
	readonly sides: readonly Side[];
	readonly categories: readonly ReserveCategoryId[];
	readonly accuracies: readonly LocationAccuracyId[];
}

export const depositFilterKinds = ['statuses', 'sides', 'categories', 'accuracies'] as const;
export type DepositFilterKind = (typeof depositFilterKinds)[number];

export const noFilter: DepositFilter = { statuses: [], sides: [], categories: [], accuracies: [] };

/** Whether a filter holds anything back. */
export function isFiltering(filter: DepositFilter): boolean {
	return depositFilterKinds.some((kind) => filter[kind].length > 0);
}

/** Sides at one observation, by deposit. */
type Control = ReadonlyMap<DepositId, Pick<DepositControl, 'side'>>;

/** The dataset with what the filter lets through; the dataset itself where nothing is held back. */
export function filterDataset(
	dataset: Dataset,
	filter: DepositFilter | undefined,
	control: Control
): Dataset {
	if (filter === undefined || !isFiltering(filter)) return dataset;
	const deposits = dataset.deposits.flatMap((deposit) => {
		const left = filterDeposit(deposit, filter, control.get(deposit.id)?.side ?? 'unknown');
		return left ?? [];
	});
	return { ...dataset, deposits };
}

/** The deposit with the figures that are let through; null: it is held back. */
export function filterDeposit(deposit: Deposit, filter: DepositFilter, side: Side): Deposit | null {
	const passes =
		allows(filter.statuses, deposit.status) &&
		allows(filter.accuracies, deposit.accuracy) &&
		allows(filter.sides, side);
	if (!passes) return null;
	if (filter.categories.length === 0) return deposit;
	const isCounted = (figure: Figure) =>
		figure.counted !== null && filter.categories.includes(figure.category ?? '');
	if (!deposit.figures.some(isCounted)) return null;
	const figures = deposit.figures.filter((figure) => figure.counted === null || isCounted(figure));
	return { ...deposit, figures };
}

function allows<T>(chosen: readonly T[], value: T): boolean {
	return chosen.length === 0 || chosen.includes(value);
}
