import { errorAt, warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Row = Draft['commodities']['entries'][number];

/** No two commodities have the same place in the order of importance, and those on the EU list have one (METHOD §9). */
export function importance(draft: Draft): Issue[] {
	const critical = new Set(
		draft.criticalLists.entries
			.filter(({ value }) => value.euCritical === true)
			.map(({ value }) => value.commodity)
	);
	return [
		...placesTwice(draft.commodities.entries),
		...draft.commodities.entries
			.filter(({ id, value }) => value.importance === null && critical.has(id))
			.map(folded)
	];
}

function placesTwice(rows: readonly Row[]): Issue[] {
	const holders = new Map<number, string>();
	return rows.flatMap(({ id, value, at }) => {
		if (value.importance === null) return [];
		const holder = holders.get(value.importance);
		holders.set(value.importance, holder ?? id);
		if (holder === undefined) return [];
		return [
			errorAt(at('importance'), {
				record: id,
				found: `importance ${value.importance}, which ${holder} has already`,
				expected: 'a place in the order that no other commodity has',
				remedy: 'write another number, or empty the cell: the commodity is folded then'
			})
		];
	});
}

function folded({ id, at }: Row): Issue {
	return warningAt(at('importance'), {
		record: id,
		found: 'no importance, but eu_critical in critical-lists.csv',
		expected: 'a place in the order: readers see the EU list before what is folded',
		remedy: 'write the next free number'
	});
}
