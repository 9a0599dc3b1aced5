import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';
import type { Entry } from '../read/entry';

/** Low ≤ central ≤ high in every range; weights within 0..1; an upper end not below its value. */
export function ranges(draft: Draft): Issue[] {
	return [
		...draft.categories.entries.flatMap((entry) => [
			...ordered(entry, 'weight_low', 'weight_central', 'weight_high'),
			...withinOne(entry, 'weight_high')
		]),
		...draft.prices.entries.flatMap((entry) => ordered(entry, 'low', 'central', 'high')),
		...draft.commodities.entries.flatMap((entry) =>
			ordered(entry, 'yield_low', 'yield_central', 'yield_high')
		),
		...draft.recoveries.entries.flatMap((entry) => [
			...ordered(entry, 'mining_low', 'mining_central', 'mining_high'),
			...ordered(entry, 'processing_low', 'processing_central', 'processing_high')
		]),
		...draft.balance.entries.flatMap((entry) => ordered(entry, 'value', 'value_max')),
		...draft.allocations.entries.flatMap((entry) =>
			ordered(entry, 'part_low', 'part', 'part_high')
		),
		...upperEnds(draft)
	];
}

/** `columns` never fall from left to right; empty cells are passed over. */
function ordered<C extends string>(
	{ id, value, at }: Entry<Readonly<Record<C, unknown>>>,
	...columns: readonly C[]
): Issue[] {
	const filled = columns.flatMap((column) => {
		const cell = value[column];
		return typeof cell === 'number' ? [{ column, cell }] : [];
	});
	return filled.flatMap(({ column, cell }, i) => {
		const before = filled[i - 1];
		if (before === undefined || before.cell <= cell) return [];
		return [
			errorAt(at(column), {
				record: id,
				found: `${column} ${cell}, below ${before.column} ${before.cell}`,
				expected: columns.join(' ≤ '),
				remedy: 'put the numbers in rising order'
			})
		];
	});
}

function withinOne<C extends string>(
	{ id, value, at }: Entry<Readonly<Record<C, number>> & object>,
	column: C
): Issue[] {
	const cell: number = value[column];
	if (cell <= 1) return [];
	return [
		errorAt(at(column), {
			record: id,
			found: `${column} ${cell}`,
			expected: 'a weight from 0 to 1',
			remedy: 'write the share of the published tonnage that is counted'
		})
	];
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
