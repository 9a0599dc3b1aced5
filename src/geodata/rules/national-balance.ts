import type { MeasuredCommodity } from '../../lib/domain/dataset/counted-quantity';
import {
	conversionOf,
	isCounted,
	type CountingTables
} from '../../lib/domain/dataset/counted-quantity';
import { errorAt, type Issue } from '../../lib/check/issue';
import { balanceQuantity, type DraftBalance } from '../assemble/assemble-balance';
import { countingTablesOf, valuesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';
import type { balanceTable } from '../read/balance-tables';

export type BalanceEntry = Draft['balance']['entries'][number];
type Column = (typeof balanceTable.columns)[number];

/** What is wrong with one cell: its column, what was found, expected, what to do. */
export type BalanceFault = readonly [column: Column, string, string, string];

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

/** Faults of the cells of a row as issues. */
export function balanceIssues(row: BalanceEntry, faults: readonly BalanceFault[]): Issue[] {
	return faults.map(([column, found, expected, remedy]) =>
		errorAt(row.at(column), { record: row.id, found, expected, remedy })
	);
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
	if (row.categoryId === null)
		faults.push(['category_id', 'no category', 'an id of reserve-categories.csv', 'choose one']);
	const commodity = commodities.get(row.commodities[0] ?? '');
	return [...faults, ...gradeFaults(row), ...basisFaults(row, commodity, tables)];
}

/** A balance that cannot be brought to the basis of its commodity can be added to nothing and held against nothing. */
function basisFaults(
	row: DraftBalance,
	commodity: MeasuredCommodity | undefined,
	tables: CountingTables
): readonly BalanceFault[] {
	if (row.basis === '')
		return [['basis', 'no basis', 'what the tonnes measure', 'write it like "ore"']];
	if (commodity === undefined || row.commodities.length !== 1) return [];
	const result = balanceQuantity(row, commodity, tables);
	if (isCounted(result)) return [];
	const { missing, found, expected } = result;
	if (missing === 'unit') return [['unit', `"${row.unit}"`, expected, orContext]];
	const { gradeOf } = conversionOf(tables.conversions, commodity.id, row.basis) ?? {};
	return missing === 'grade'
		? [
				[
					'grade_of',
					found,
					`${gradeOf} and its grade_percent`,
					'give the grade, or make it context'
				]
			]
		: [['basis', found, expected, 'make it context, or give the grade and a conversion']];
}

function gradeFaults({ gradeOf, gradePercent }: DraftBalance): readonly BalanceFault[] {
	if ((gradeOf === null) === (gradePercent === null)) return [];
	const missing = gradeOf === null ? 'grade_of' : 'grade_percent';
	return [
		[missing, 'half a grade', 'grade_of and grade_percent, or neither', 'fill it, or empty both']
	];
}

const marks = ['category_id', 'grade_of', 'grade_percent', 'confirmed_by'] as const;

/** What only a balance has; the basis is one of them, unless it tells a context row from the balance. */
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
