import type { QuantityUnit } from '../../lib/domain/dataset/commodity';
import { countedQuantity, isCounted } from '../../lib/domain/dataset/counted-quantity';
import type { BalanceAllocation, NationalBalance } from '../../lib/domain/dataset/national-balance';
import { valuesOf } from './assemble-dataset';
import type { Draft } from '../read/draft';
import type { BalanceRow } from './geodata';

export type DraftBalance = Draft['balance']['entries'][number]['value'];

/** The rows marked as balance, in the unit of their commodity; what cannot be brought to it was reported before. */
export function nationalBalanceOf(draft: Draft): NationalBalance[] {
	const units = new Map(draft.commodities.entries.map(({ id, value }) => [id, value.unit]));
	return valuesOf(draft.balance).flatMap((row) => {
		const [commodity] = row.commodity;
		const unit = units.get(commodity ?? '');
		if (row.use !== 'balance' || commodity === undefined || unit === undefined) return [];
		const quantity = balanceQuantity(row, unit);
		if (quantity === null || row.category_id === null) return [];
		return [
			{
				commodity,
				category: row.category_id,
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
	unit: QuantityUnit
): number | null {
	const counted = countedQuantity(
		{ value, unit: published, basis, grade: null },
		{ id: '', basis, unit },
		[]
	);
	return isCounted(counted) ? counted.quantity : null;
}

export function balanceAllocationsOf(draft: Draft): BalanceAllocation[] {
	return valuesOf(draft.allocations).map((row) => ({
		commodity: row.commodity,
		place: { kind: row.place_kind, id: row.place },
		part: { low: row.part_low, central: row.part, high: row.part_high },
		formula: { en: row.formula_en, uk: row.formula_uk },
		year: row.year,
		sources: row.sources,
		says: row.says,
		confidence: row.confidence
	}));
}

/** All rows as published, whatever they are used for. */
export function balanceRowsOf(draft: Draft): BalanceRow[] {
	return valuesOf(draft.balance).map((row) => ({
		geography: row.geography,
		iso: row.iso,
		commodities: row.commodity,
		kind: row.kind,
		value: row.value,
		valueMax: row.value_max,
		unit: row.unit,
		category: row.category,
		year: row.year,
		depositsCount: row.deposits_count,
		source: row.source,
		says: row.says,
		confidence: row.confidence,
		use: row.use,
		reason: row.reason
	}));
}
