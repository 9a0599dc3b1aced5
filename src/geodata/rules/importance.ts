import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';

/** No two commodities have the same place in the order of importance. */
export function importance(draft: Draft): Issue[] {
	const holders = new Map<number, string>();
	return draft.commodities.entries.flatMap(({ id, value, at }) => {
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
