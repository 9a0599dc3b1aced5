import { exactly, scaleRange, type Range } from '../numbers/range';
import type { Commodity, CommodityId } from './commodity';
import type { Grade } from './counted-quantity';
import type { SourceId } from './deposit';

/** How the yield of a commodity changes with the grade of the ore; a row of `geodata/grade-yields.csv`. */
export interface GradeYield {
	readonly commodity: CommodityId;
	/** The substance whose grade decides, e.g. `Fe`. */
	readonly gradeOf: string;
	/** Mass percent of it in the priced product. */
	readonly productPercent: number;
	/** Mass percent in the ore that the commodity's own yield holds for. */
	readonly referencePercent: number;
	/** From this mass percent on ore is sold as it is, without loss. */
	readonly directPercent: number;
	readonly source: SourceId;
	readonly note: string;
}

/**
 * Priced product from one unit of the commodity's basis, for a figure of this grade. Ore rich enough to be sold as it
 * is counts by what it holds: 63 % Fe is 63/62 of a 62 % product. Poorer ore yields in proportion to its grade. Without
 * a grade, or with one of another substance, the commodity's own yield holds.
 */
export function productYieldOf(
	commodity: Pick<Commodity, 'id' | 'productYield'>,
	grade: Grade | null,
	gradeYields: readonly GradeYield[]
): Range {
	const row = gradeYields.find(
		(one) => one.commodity === commodity.id && one.gradeOf === grade?.of
	);
	if (row === undefined || grade === null) return commodity.productYield;
	if (grade.percent >= row.directPercent) return exactly(grade.percent / row.productPercent);
	return scaleRange(commodity.productYield, grade.percent / row.referencePercent);
}
