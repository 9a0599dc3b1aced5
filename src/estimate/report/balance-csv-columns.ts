import { readingOf, type BalanceReading } from '../../lib/domain/estimate/balance-outcome';
import { rangeColumns, type CsvColumn } from '../../lib/export/csv-column';
import { column, type CsvLine } from './csv-line';

type Column = CsvColumn<CsvLine>;

const reading = ({ row }: CsvLine): BalanceReading | null => row && readingOf(row.balance);

function nationOf({ row }: CsvLine) {
	const balance = row?.balance;
	return balance && 'nation' in balance ? balance.nation : null;
}

/** The balance reading of a resource, or why there is none. */
export const balanceCsvColumns: readonly Column[] = [
	column(
		'balance',
		'',
		'reading; not-by-oblast (published for Ukraine, but no publication says how much of it lies in the oblast); unpublished (none found in an open source)',
		({ row }) => row?.balance.kind
	),
	column(
		'balance_basis',
		'',
		'What the balance measures; where it is not that of the deposits (basis) only shares can be compared',
		(line) => (reading(line) ?? nationOf(line))?.basis
	),
	...rangeColumns<CsvLine>(
		'balance_behind',
		'see unit',
		'The other reading: part of the national balance behind the line; in an oblast of the part allocated to it',
		(line) => reading(line)?.behind
	),
	...rangeColumns<CsvLine>(
		'balance_total',
		'see unit',
		'National balance, category-weighted; in an oblast the part allocated to it',
		(line) => reading(line)?.total
	),
	...rangeColumns<CsvLine>(
		'balance_nation',
		'see unit',
		'Balance of all Ukraine where none of it is allocated to the oblast',
		(line) => nationOf(line)?.total
	),
	...rangeColumns<CsvLine>(
		'balance_share',
		'0 to 1',
		'balance_behind / balance_total; empty: nothing of it is published by place',
		(line) => reading(line)?.share
	),
	column(
		'balance_allocated',
		'0 to 1',
		'Part of balance_total that a publication puts in a place whose side can be told',
		(line) => reading(line)?.allocated
	),
	column(
		'site_tonnage_of_balance',
		'0 to 1',
		'tonnage_total / balance_total, central figures; empty: no tonnage, another basis, more tonnage than balance, or an oblast with figures of fields at sea, which its balance leaves out',
		(line) => reading(line)?.siteTonnageOfBalance
	),
	column(
		'readings',
		'',
		'agree or disagree: whether the shares of deposits and of balance overlap within their bounds; empty: only one, or an oblast with figures of fields at sea, which its balance leaves out',
		({ row }) => row?.readings
	)
];
