import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** Observations stand in date order, one a date; days between them may be missing. */
export function observationOrder(draft: Draft): Issue[] {
	const rows = draft.observations.entries;
	return rows.flatMap(({ id, value, at }, i) => {
		const before = rows[i - 1]?.value.date;
		if (before === undefined || before < value.date) return [];
		const twice = before === value.date;
		return [
			errorAt(at('date'), {
				record: id,
				found: twice ? `the date ${value.date} twice` : `${value.date} after ${before}`,
				expected: 'observations in date order, one for each date',
				remedy: twice ? 'keep one of the two rows' : 'move the row to its place'
			})
		];
	});
}
