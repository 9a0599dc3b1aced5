import { allocationTable, balanceTable } from '../../lib/check/read/balance-tables';
import { priceTable } from '../../lib/check/read/commodity-tables';
import { licenceStateTable } from '../../lib/check/read/agreement-tables';
import { controlFlagTable, eventTable } from '../../lib/check/read/record-tables';
import { sourceTable } from '../../lib/check/read/source-tables';
import type { AnyTable, Table } from '../../lib/check/read/table';
import type { CellKind } from './cell-values';
import type { SheetColumn } from './sheet';
import { depositStateWords, eventWords, flagWords, priceWords, sourceWords } from './table-words';
import { allocationWords, balanceWords } from './balance-words';

/** A table of the geodata that rows can be imported into. */
export interface RowKind {
	readonly table: AnyTable;
	/** The columns that name a row: a row that has the same is the same, and is brought up to date. */
	readonly identity: readonly string[];
	/** Headers and an example, by column. */
	readonly words: Readonly<Record<string, ColumnWords>>;
}

/** How a column is headed in Ukrainian, and a cell of the template's example. */
export type ColumnWords = readonly [uk: string, example: string];

/** Columns that no table has, or that a table has and nobody gave words, do not compile. */
function rowKind<C extends string>(
	table: Table<object, C>,
	identity: readonly NoInfer<C>[],
	words: Readonly<Record<NoInfer<C>, ColumnWords>>
): RowKind {
	return { table, identity, words };
}

export const rowKinds = {
	balance: rowKind(
		balanceTable,
		[
			...(['geography', 'commodity', 'kind', 'category', 'year'] as const),
			...(['edition_year', 'source', 'unit'] as const)
		],
		balanceWords
	),
	allocations: rowKind(allocationTable, ['commodity', 'place_kind', 'place'], allocationWords),
	prices: rowKind(priceTable, ['id'], priceWords),
	sources: rowKind(sourceTable, ['id'], sourceWords),
	events: rowKind(eventTable, ['id'], eventWords),
	'control-flags': rowKind(controlFlagTable, ['deposit', 'from'], flagWords),
	'licence-states': rowKind(licenceStateTable, ['deposit'], depositStateWords)
} as const;

export type RowKindName = keyof typeof rowKinds;

/** The columns of a kind as a table that is brought may have them. */
export function sheetColumnsOf({ table, words }: RowKind): readonly SheetColumn[] {
	return table.columns.map((name) => ({ name, uk: words[name]![0], kind: kindOf(table, name) }));
}

/** What a column holds, by what its check takes and refuses. */
export function kindOf({ row }: AnyTable, column: string): CellKind {
	const takes = (cell: string) => {
		const result = row.decode({ [column]: cell });
		return 'value' in result || result.faults.every(({ path }) => path[0] !== column);
	};
	if (takes('no number')) return /(^|_)year$/.test(column) ? 'year' : 'text';
	if (takes('2020-01-31')) return 'date';
	if (takes('yes')) return 'yes-no';
	if (takes('0.5') || takes('5')) return 'number';
	return takes('2020') ? 'year' : 'text';
}
