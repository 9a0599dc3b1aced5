import type { Deposit } from '../dataset/deposit';
import type { DepositQuantity } from '../estimate/deposit-quantity';
import type { DepositControl } from '../control/side';

/** Columns of the table twin, in the order in which they stand. */
export const tableColumns = [
	'name',
	'commodities',
	'oblast',
	'side',
	'share',
	'distance',
	'quantity',
	'accuracy'
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** A deposit in the table twin. */
export interface TableRow {
	readonly deposit: Deposit;
	readonly control: DepositControl;
	/** One for each chosen commodity with a counted figure. */
	readonly quantities: readonly DepositQuantity[];
}

export interface Sorting {
	readonly column: TableColumn;
	readonly descending: boolean;
}
