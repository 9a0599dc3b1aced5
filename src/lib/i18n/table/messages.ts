import type { TableColumn } from '$lib/domain/deposit-table';

/** The table of deposits; fetched with it. */
export interface TableMessages {
	readonly caption: (count: number, date: string) => string;
	readonly columns: Readonly<Record<TableColumn, string>>;
	readonly sortBy: (column: string) => string;
	readonly downloadShown: string;
	readonly downloadAll: string;
	readonly downloadDictionary: string;
	readonly empty: string;
	readonly sum: string;
	readonly unknown: string;
}
