import { EstimateError } from './estimate-error';
import type { Range } from '../numbers/range';

/** Id in `geodata/reserve-categories.csv`: `abc1`, `c2`, `p1`, `measured-indicated-inferred`, `not-stated`, … */
export type ReserveCategoryId = string;

/** How much of a figure in this category is counted. All weights are judgement (METHOD §5). */
export interface ReserveCategory {
	readonly id: ReserveCategoryId;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly weight: Range;
	/** False: tonnage counts, but no dollars are derived (METHOD §9.5). */
	readonly valued: boolean;
	readonly note: string;
}

/**
 * The row of a category. Throws EstimateError naming the owner of the figure (a deposit, or a balance), the
 * category and the table when the table lacks it.
 */
export function categoryRow(
	categories: ReadonlyMap<string, ReserveCategory>,
	id: ReserveCategoryId | null,
	owner: string
): ReserveCategory {
	const row = categories.get(id ?? '');
	if (row !== undefined) return row;
	const known = [...categories.keys()].join(', ');
	throw new EstimateError(
		'unknown-category',
		`${owner}: no weight for category "${id ?? ''}" in reserve-categories.csv, expected one of ${known}`
	);
}
