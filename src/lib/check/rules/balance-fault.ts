import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import type { balanceTable } from '../read/balance-tables';

export type BalanceEntry = Draft['balance']['entries'][number];
type Column = (typeof balanceTable.columns)[number];

/** What is wrong with one cell: its column, what was found, expected, what to do. */
export type BalanceFault = readonly [column: Column, string, string, string];

/** Faults of the cells of a row as issues. */
export function balanceIssues(row: BalanceEntry, faults: readonly BalanceFault[]): Issue[] {
	return faults.map(([column, found, expected, remedy]) =>
		errorAt(row.at(column), { record: row.id, found, expected, remedy })
	);
}
