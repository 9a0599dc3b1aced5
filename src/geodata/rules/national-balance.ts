import type { QuantityUnit } from '../../lib/domain/dataset/commodity';
import { unitsOf } from '../../lib/domain/dataset/quantity-unit';
import type { CountingTables } from '../../lib/domain/dataset/counted-quantity';
import { errorAt, type Issue } from '../../lib/check/issue';
import { balanceQuantity, type DraftBalance } from '../assemble/assemble-balance';
import { countingTablesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';
import type { balanceTable } from '../read/balance-tables';

type Entry = Draft['balance']['entries'][number];

/** What is wrong with one cell: its column, what was found, expected, what to do. */
type Fault = readonly [column: (typeof balanceTable.columns)[number], string, string, string];

/** A row of the balance is one commodity of the country on one basis; what is not used says why. */
export function nationalBalance(draft: Draft): Issue[] {
	const units = new Map(draft.commodities.entries.map(({ id, value }) => [id, value.unit]));
	const tables = countingTablesOf(draft);
	const rows = draft.balance.entries;
	return rows.flatMap((row, i) => {
		const faults =
			row.value.use === 'balance'
				? [...balanceFaults(row.value, units, tables), ...repeated(row, rows.slice(0, i))]
				: marksOfBalance(row);
		return [...faults, ...reasonFaults(row.value)].map(([column, found, expected, remedy]) =>
			errorAt(row.at(column), { record: row.id, found, expected, remedy })
		);
	});
}

function balanceFaults(
	row: DraftBalance,
	units: ReadonlyMap<string, QuantityUnit>,
	tables: CountingTables
): readonly Fault[] {
	const faults: Fault[] = [];
	const orContext = 'correct it, or write use "context" with a reason';
	if (row.commodities.length !== 1)
		faults.push(['commodity', `${row.commodities.length} commodities`, 'one commodity', orContext]);
	if (row.iso !== 'UA')
		faults.push(['iso', `"${row.iso}"`, 'UA, a total of the country', orContext]);
	if (row.valueMax !== null)
		faults.push(['value_max', 'a span', 'one number, and no upper end', orContext]);
	if (row.categoryId === null)
		faults.push(['category_id', 'no category', 'an id of reserve-categories.csv', 'choose one']);
	if (row.basis === '')
		faults.push(['basis', 'no basis', 'what the tonnes measure', 'write it like "ore"']);
	const unit = units.get(row.commodities[0] ?? '');
	if (unit !== undefined && balanceQuantity(row, unit, tables) === null)
		faults.push([
			'unit',
			`"${row.unit}"`,
			`a unit of ${unit}: ${unitsOf(tables.units, unit).join(', ')}`,
			orContext
		]);
	return faults;
}

/** A category counts once in a commodity, and all its rows are on one basis. */
function repeated({ value }: Entry, earlier: readonly Entry[]): readonly Fault[] {
	const same = earlier.filter(
		(row) => row.value.use === 'balance' && row.value.commodities[0] === value.commodities[0]
	);
	const twice = same.find((row) => row.value.categoryId === value.categoryId);
	const onOther = same.find((row) => row.value.basis !== value.basis);
	return [
		...(twice === undefined
			? []
			: [
					[
						'category_id',
						`"${value.categoryId}", which line ${twice.at('category_id').line} has already`,
						'each category once in the balance of a commodity',
						'keep the better row as balance, and make the other one context'
					] as const
				]),
		...(onOther === undefined
			? []
			: [
					[
						'basis',
						`"${value.basis}", where line ${onOther.at('basis').line} has "${onOther.value.basis}"`,
						'one basis in the balance of a commodity',
						'correct it, or make the row context'
					] as const
				])
	];
}

function marksOfBalance({ cells }: Entry): readonly Fault[] {
	return (['category_id', 'basis'] as const)
		.filter((column) => cells[column] !== '')
		.map((column) => [
			column,
			`"${cells[column]}" in a row that is no balance`,
			'an empty cell',
			'empty it, or write use "balance"'
		]);
}

function reasonFaults({ use, reason }: DraftBalance): readonly Fault[] {
	if ((use === 'context') === (reason !== '')) return [];
	return [
		use === 'context'
			? ['reason', 'no reason', 'why the row is not used', 'write the reason']
			: ['reason', 'a reason', `an empty cell, since the row is used as ${use}`, 'empty it']
	];
}
