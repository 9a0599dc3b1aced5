import type { CountingTables, MeasuredCommodity } from '../../domain/dataset/counted-quantity';
import type { Issue } from '../issue';
import type { DraftBalance } from '../assemble/assemble-balance';
import { countingTablesOf, valuesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';
import { basisFaults, gradeFaults } from './balance-basis';
import { balanceIssues, type BalanceEntry, type BalanceFault } from './balance-fault';

const orContext = 'correct it, or write use "context" with a reason';

/** A row of the balance is one commodity of the country, brought to its basis; what is not used says why. */
export function nationalBalance(draft: Draft): Issue[] {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	const tables = countingTablesOf(draft);
	return draft.balance.entries.flatMap((row) => {
		const faults =
			row.value.use === 'balance'
				? balanceFaults(row.value, commodities, tables)
				: marksOfBalance(row);
		return balanceIssues(row, [...faults, ...reasonFaults(row.value)]);
	});
}

function balanceFaults(
	row: DraftBalance,
	commodities: ReadonlyMap<string, MeasuredCommodity>,
	tables: CountingTables
): readonly BalanceFault[] {
	const faults: BalanceFault[] = [];
	if (row.commodities.length !== 1)
		faults.push(['commodity', `${row.commodities.length} commodities`, 'one commodity', orContext]);
	if (row.iso !== 'UA')
		faults.push(['iso', `"${row.iso}"`, 'UA, a total of the country', orContext]);
	if (row.valueMax !== null)
		faults.push(['value_max', 'a span', 'one number, and no upper end', orContext]);
	const commodity = commodities.get(row.commodities[0] ?? '');
	return [
		...faults,
		...categoryFaults(row),
		...gradeFaults(row),
		...basisFaults(row, commodity, tables)
	];
}

/** A balance in an unknown category would be counted as half of itself, though somebody took stock of it. */
function categoryFaults({ categoryId }: DraftBalance): readonly BalanceFault[] {
	if (categoryId === null)
		return [['category_id', 'no category', 'an id of reserve-categories.csv', 'choose one']];
	if (categoryId !== 'not-stated') return [];
	return [
		[
			'category_id',
			'"not-stated", which would halve a balance',
			'"balance" for an official one, or the category that it is published in',
			orContext
		]
	];
}

const marks = ['category_id', 'grade_of', 'grade_percent', 'confirmed_by'] as const;

/** What only a balance has. */
function marksOfBalance({ cells }: BalanceEntry): readonly BalanceFault[] {
	return marks
		.filter((column) => cells[column] !== '')
		.map((column) => [
			column,
			`"${cells[column]}" in a row that is no balance`,
			'an empty cell',
			'empty it, or write use "balance"'
		]);
}

function reasonFaults({ use, reason }: DraftBalance): readonly BalanceFault[] {
	if ((use === 'context') === (reason !== '')) return [];
	return [
		use === 'context'
			? ['reason', 'no reason', 'why the row is not used', 'write the reason']
			: ['reason', 'a reason', `an empty cell, since the row is used as ${use}`, 'empty it']
	];
}
