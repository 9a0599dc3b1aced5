import {
	countedQuantity,
	isCounted,
	type CountedQuantity,
	type CountingTables,
	type MeasuredCommodity,
	type Grade,
	type NotCountable
} from '../../domain/dataset/counted-quantity';
import type { NationalBalance } from '../../domain/dataset/national-balance';
import { countingTablesOf, valuesOf } from './assemble-dataset';
import type { Draft } from '../read/draft';

export type DraftBalance = Draft['balance']['entries'][number]['value'];

/** The rows marked as balance, on the basis of their commodity; what cannot be brought to it was reported before. */
export function nationalBalanceOf(draft: Draft): NationalBalance[] {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	const tables = countingTablesOf(draft);
	return valuesOf(draft.balance)
		.filter(({ use }) => use === 'balance')
		.flatMap((row) => {
			const commodity = commodities.get(row.commodities[0] ?? '');
			return commodity === undefined ? [] : balanceOf(row, commodity, tables);
		});
}

function balanceOf(
	row: DraftBalance,
	commodity: MeasuredCommodity,
	tables: CountingTables
): NationalBalance[] {
	const counted = balanceQuantity(row, commodity, tables);
	const { categoryId, editionYear } = row;
	if (!isCounted(counted) || categoryId === null || editionYear === null) return [];
	return [
		{
			commodity: commodity.id,
			category: categoryId,
			...counted,
			basis: commodity.basis ?? row.basis,
			published: { value: row.value, unit: row.unit, basis: row.basis, category: row.category },
			year: row.year,
			editionYear,
			dated: row.year !== '',
			depositsCount: row.depositsCount,
			source: row.source,
			says: row.says,
			confidence: row.confidence
		}
	];
}

/** A total on the basis and in the unit of its commodity, counted like a figure, or what is missing for that. */
export function balanceQuantity(
	row: Pick<DraftBalance, 'value' | 'unit' | 'basis' | 'gradeOf' | 'gradePercent'>,
	commodity: MeasuredCommodity,
	tables: CountingTables
): CountedQuantity | NotCountable {
	const { value, unit, basis } = row;
	return countedQuantity({ value, unit, basis, grade: gradeOf(row) }, commodity, tables);
}

function gradeOf({
	gradeOf,
	gradePercent
}: Pick<DraftBalance, 'gradeOf' | 'gradePercent'>): Grade | null {
	return gradeOf === null || gradePercent === null ? null : { of: gradeOf, percent: gradePercent };
}
