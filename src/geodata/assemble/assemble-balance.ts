import type { QuantityUnit } from '../../lib/domain/dataset/commodity';
import {
	countedQuantity,
	isCounted,
	type CountingTables
} from '../../lib/domain/dataset/counted-quantity';
import type { NationalBalance } from '../../lib/domain/dataset/national-balance';
import { countingTablesOf, valuesOf } from './assemble-dataset';
import type { Draft } from '../read/draft';

export type DraftBalance = Draft['balance']['entries'][number]['value'];

/** The rows marked as balance, in the unit of their commodity; what cannot be brought to it was reported before. */
export function nationalBalanceOf(draft: Draft): NationalBalance[] {
	const units = new Map(draft.commodities.entries.map(({ id, value }) => [id, value.unit]));
	const tables = countingTablesOf(draft);
	return valuesOf(draft.balance).flatMap((row) => {
		const [commodity] = row.commodities;
		const unit = units.get(commodity ?? '');
		if (row.use !== 'balance' || commodity === undefined || unit === undefined) return [];
		const quantity = balanceQuantity(row, unit, tables);
		if (quantity === null || row.categoryId === null) return [];
		return [
			{
				commodity,
				category: row.categoryId,
				quantity,
				basis: row.basis,
				published: { value: row.value, unit: row.unit, category: row.category },
				year: row.year,
				source: row.source,
				says: row.says,
				confidence: row.confidence
			}
		];
	});
}

/** Quantity in `unit`; null: its published unit is none of that kind. */
export function balanceQuantity(
	{ value, unit: published, basis }: Pick<DraftBalance, 'value' | 'unit' | 'basis'>,
	unit: QuantityUnit,
	tables: CountingTables
): number | null {
	const counted = countedQuantity(
		{ value, unit: published, basis, grade: null },
		{ id: '', basis, unit },
		tables
	);
	return isCounted(counted) ? counted.quantity : null;
}
