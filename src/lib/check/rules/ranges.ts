import { errorAt, type Issue } from '../issue';
import { tablesOf, type Draft } from '../read/draft';
import type { RowEntry } from '../read/table';

/** Low ≤ central ≤ high in every range of a table; the upper end of a figure not below its value. */
export function ranges(draft: Draft): Issue[] {
	const ofTables = tablesOf(draft).flatMap(({ table, rows }) =>
		table.ranges.flatMap((columns) => rows.flatMap((row) => falling(row, columns)))
	);
	return [...ofTables, ...upperEnds(draft)];
}

/** `columns` never fall from left to right; empty cells are passed over. */
function falling(
	{ id, cells, at }: RowEntry<unknown, string>,
	columns: readonly string[]
): Issue[] {
	const filled = columns
		.filter((column) => cells[column] !== '')
		.map((column) => ({ column, number: Number(cells[column]) }));
	return filled.flatMap(({ column, number }, i) => {
		const before = filled[i - 1];
		if (before === undefined || before.number <= number) return [];
		return [
			errorAt(at(column), {
				record: id,
				found: `${column} ${number}, below ${before.column} ${before.number}`,
				expected: columns.join(' ≤ '),
				remedy: 'put the numbers in rising order'
			})
		];
	});
}

function upperEnds(draft: Draft): Issue[] {
	return [...draft.deposits.entries, ...draft.basins.entries].flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) => {
			if (figure.value_max === null || figure.value_max >= figure.value) return [];
			return [
				errorAt(at('properties', 'figures', i, 'value_max'), {
					record: id,
					found: `value_max ${figure.value_max}, below the value ${figure.value}`,
					expected: 'the upper end of the published span, or null',
					remedy: 'swap the two, or write null'
				})
			];
		})
	);
}
