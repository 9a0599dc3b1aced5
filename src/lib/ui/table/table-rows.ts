import type { CommodityId } from '$lib/domain/dataset/commodity';
import type { Side } from '$lib/domain/control/side';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { locationAccuracyIds } from '$lib/domain/dataset/deposit';
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

/**
 * Sorted rows, by what is printed: `names` are those of commodities and oblasts by id; unknown values come last either way. Equal ones follow by published tonnage, the largest first; then they
 * keep their order.
 */
export function sortRows(
	rows: readonly TableRow[],
	{ column, descending }: Sorting,
	language: Language,
	names: ReadonlyMap<string, string>
): readonly TableRow[] {
	const collator = new Intl.Collator(language, { numeric: true });
	return rows
		.map((row) => ({
			row,
			value: sortValue(row, column, language, names),
			amount: amountOf(row)
		}))
		.sort(
			(a, b) =>
				compare(a.value, b.value, descending, collator) ||
				compare(a.amount, b.amount, true, collator)
		)
		.map(({ row }) => row);
}

/** Tonnes before volumes, which cannot be compared with them. */
interface Amount {
	readonly place: number;
	readonly amount: number;
}
type SortValue = string | number | Amount | null;

function compare(a: SortValue, b: SortValue, descending: boolean, collator: Intl.Collator): number {
	const direction = descending ? -1 : 1;
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	if (typeof a === 'object' && typeof b === 'object')
		return a.place - b.place || (a.amount - b.amount) * direction;
	if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
	if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * direction;
	// A column has values of one kind.
	return 0;
}

/** The largest of the quantities in tonnes; of volumes only where there are no tonnes. */
function amountOf({ quantities }: TableRow): Amount | null {
	const tonnes = quantities.filter(({ unit }) => unit === 't');
	const counted = tonnes.length > 0 ? tonnes : quantities;
	if (counted.length === 0) return null;
	const amount = Math.max(...counted.map(({ quantity }) => quantity.central));
	return { place: tonnes.length > 0 ? 0 : 1, amount };
}

const nameIn = (names: ReadonlyMap<string, string>, id = '') => names.get(id) ?? id;

const sideOrder: Readonly<Record<Side, number>> = {
	behind: 0,
	near: 1,
	contested: 2,
	unknown: 3,
	free: 4
};

function sortValue(
	row: TableRow,
	column: TableColumn,
	language: Language,
	names: ReadonlyMap<string, string>
): SortValue {
	switch (column) {
		case 'name':
			return nameOf(row.deposit, language);
		case 'commodities':
			return nameIn(names, row.deposit.commodities[0]);
		case 'oblast':
			return nameIn(names, row.deposit.oblast);
		case 'side':
			// From behind the line to not behind it, whatever the ids are.
			return sideOrder[row.control.side];
		case 'share':
			// As it is printed: a thousandth more is no order.
			return Math.round(row.control.share.central * 100);
		case 'distance':
			return row.control.distanceKm;
		case 'quantity':
			return amountOf(row);
		case 'accuracy':
			// From the best known to the least.
			return locationAccuracyIds.indexOf(row.deposit.accuracy);
		default:
			return column satisfies never;
	}
}
