import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Allocation = Draft['allocations']['entries'][number];

/** Rounded parts may add up to a hair more than the whole. */
const tolerance = 1e-9;

/**
 * The places of a commodity are disjoint and hold no more than the whole, and a row marked as allocation is used.
 * A commodity without a balance may have a split: a share without tonnes (METHOD §14.6).
 */
export function balanceAllocations(draft: Draft): Issue[] {
	const rows = draft.allocations.entries;
	return [
		...rows.flatMap((row, i) => {
			const earlier = rows.slice(0, i).filter((e) => e.value.commodity === row.value.commodity);
			return [
				...tooMuch(row, earlier),
				...overlap(row, earlier, draft),
				...withoutDeposit(row, draft),
				...withoutSource(row)
			];
		}),
		...unusedShares(draft)
	];
}

function tooMuch({ id, value, at }: Allocation, earlier: readonly Allocation[]): Issue[] {
	const before = earlier.reduce((sum, row) => sum + row.value.part.central, 0);
	const sum = before + value.part.central;
	if (sum <= 1 + tolerance || before > 1 + tolerance) return [];
	return [
		errorAt(at('part'), {
			record: id,
			found: `parts that add up to ${Number(sum.toPrecision(6))}`,
			expected: 'at most 1, the whole balance of the commodity',
			remedy: 'leave out what overlaps, or correct the parts'
		})
	];
}

function overlap(row: Allocation, earlier: readonly Allocation[], draft: Draft): Issue[] {
	const oblasts = new Map(draft.basins.entries.map(({ id, value }) => [id, value.oblasts]));
	const holds = (basin: string, oblast: string) =>
		oblasts.get(basin)?.some((code) => code === oblast) === true;
	const place = row.value.place.id;
	const other = earlier.find(
		({ value }) =>
			value.place.id === place || holds(value.place.id, place) || holds(place, value.place.id)
	);
	if (other === undefined) return [];
	return [
		errorAt(row.at('place'), {
			record: row.id,
			found:
				other.value.place.id === place
					? `"${place}", which line ${other.at('place').line} has already`
					: `"${place}", which overlaps "${other.value.place.id}" of line ${other.at('place').line}`,
			expected: 'places of a commodity that do not overlap',
			remedy: 'keep one of them'
		})
	];
}

/** Nobody could say what lies in the places of a commodity that no deposit has. */
function withoutDeposit({ id, value, at }: Allocation, draft: Draft): Issue[] {
	const { deposits, commodities } = draft;
	const has = deposits.entries.some((deposit) =>
		deposit.value.commodities.includes(value.commodity)
	);
	// An unknown commodity, or deposits that could not be read, were reported as such.
	if (has || deposits.ids === null || commodities.ids?.has(value.commodity) !== true) return [];
	return [
		errorAt(at('commodity'), {
			record: id,
			found: `a split of ${value.commodity}, which no deposit lists`,
			expected: 'a commodity of at least one deposit',
			remedy: 'correct the id, add its deposits, or delete the row'
		})
	];
}

function withoutSource({ id, value, at }: Allocation): Issue[] {
	if (value.sources.length > 0) return [];
	const finding = { record: id, found: 'no sources', expected: 'at least one', remedy: 'add one' };
	return [errorAt(at('sources'), finding)];
}

/** A row marked as allocation that no allocation rests on would look used without being so. */
function unusedShares(draft: Draft): Issue[] {
	if (draft.allocations.ids === null) return [];
	const used = new Set(
		draft.allocations.entries.flatMap(({ value }) =>
			value.sources.map((source) => `${value.commodity}, ${source}`)
		)
	);
	return draft.balance.entries
		.filter(({ value }) => value.use === 'allocation')
		.filter(({ value }) => !value.commodities.some((id) => used.has(`${id}, ${value.source}`)))
		.map(({ id, value, at }) =>
			errorAt(at('use'), {
				record: id,
				found: `a share of ${value.source} that is not allocated`,
				expected: 'a row of balance-allocations.csv with this commodity and source',
				remedy: 'add it, or write use "context" with a reason'
			})
		);
}
