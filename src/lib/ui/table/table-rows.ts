import type { CommodityId } from '$lib/domain/dataset/commodity';
import type { Side } from '$lib/domain/control/side';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { filterDataset } from '$lib/domain/estimate/deposit-filter';
import type { Estimate } from '$lib/domain/estimate/estimate';
import { nameOf, type Language } from '$lib/i18n/language/language';
import { categoriesOf, weightedQuantity } from '$lib/domain/estimate/deposit-quantity';
import type { Sorting, TableColumn, TableRow } from '$lib/domain/deposits/deposit-table';

/** Deposits of the estimate's area and filter that list a chosen commodity (none chosen: all). */
export function tableRows(
	dataset: Dataset,
	estimate: Estimate,
	chosen: readonly CommodityId[]
): readonly TableRow[] {
	const categories = categoriesOf(dataset);
	const units = new Map(dataset.commodities.map(({ id, unit }) => [id, unit]));
	const { oblast, filter } = estimate.question;
	return filterDataset(dataset, filter, estimate.control).deposits.flatMap((deposit) => {
		const control = estimate.control.get(deposit.id);
		const listed = deposit.commodities.filter((id) => chosen.length === 0 || chosen.includes(id));
		if (!control || listed.length === 0 || (oblast !== null && deposit.oblast !== oblast))
			return [];
		const quantities = listed.flatMap((commodity) => {
			const quantity = weightedQuantity(deposit, commodity, categories);
			return quantity ? [{ commodity, quantity, unit: units.get(commodity) ?? 't' }] : [];
		});
		return { deposit, control, quantities };
	});
}

/** Sorted rows; unknown values come last either way, equal ones keep their order. */
export function sortRows(
	rows: readonly TableRow[],
	{ column, descending }: Sorting,
	language: Language
): readonly TableRow[] {
	const collator = new Intl.Collator(language, { numeric: true });
	const direction = descending ? -1 : 1;
	return rows
		.map((row) => ({ row, value: sortValue(row, column, language) }))
		.sort((a, b) => {
			if (a.value === null || b.value === null)
				return Number(a.value === null) - Number(b.value === null);
			if (typeof a.value === 'number' && typeof b.value === 'number') {
				return (a.value - b.value) * direction;
			}
			return collator.compare(String(a.value), String(b.value)) * direction;
		})
		.map(({ row }) => row);
}

const sideOrder: Readonly<Record<Side, number>> = {
	behind: 0,
	near: 1,
	contested: 2,
	unknown: 3,
	free: 4
};

function sortValue(row: TableRow, column: TableColumn, language: Language): string | number | null {
	switch (column) {
		case 'name':
			return nameOf(row.deposit, language);
		case 'commodities':
			return row.deposit.commodities[0] ?? null;
		case 'oblast':
			return row.deposit.oblast;
		case 'side':
			// From behind the line to not behind it, whatever the ids are.
			return sideOrder[row.control.side];
		case 'share':
			return row.control.share.central;
		case 'distance':
			return row.control.distanceKm;
		case 'quantity':
			return row.quantities[0]?.quantity.central ?? null;
		case 'accuracy':
			return row.deposit.accuracy;
		default:
			return column satisfies never;
	}
}
