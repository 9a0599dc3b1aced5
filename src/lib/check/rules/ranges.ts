import { errorAt, warningAt, type Issue, type Place } from '../issue';
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
		if (before === undefined) return [];
		if (before.number <= number) {
			const isFar = before.number > 0 && number / before.number >= farApart;
			return isFar ? [farFrom(id, before, { column, number }, at(before.column))] : [];
		}
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

/** No two ends of a range of ours differ so much; a lost decimal point does it. */
const farApart = 100;

interface End {
	readonly column: string;
	readonly number: number;
}

function farFrom(record: string, low: End, high: End, place: Place): Issue {
	return warningAt(place, {
		record,
		found: `${low.column} ${low.number}, and ${high.column} ${high.number}`,
		expected: `ends that differ less than ${farApart} times`,
		remedy: 'look for a lost decimal point in one of them'
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
