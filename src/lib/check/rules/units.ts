import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** A unit of quantity has a factor; a unit of grades and shares, which are never summed, has none. */
export function units(draft: Draft): Issue[] {
	return draft.units.entries
		.filter(({ value }) => (value.of === null) !== (value.factor === null))
		.map(({ id, value, at }) => {
			const alone = value.factor === null ? `of "${value.of}"` : `a factor of ${value.factor}`;
			return errorAt(at(value.factor === null ? 'factor' : 'of'), {
				record: id,
				found: `${alone} alone`,
				expected: 'both, or neither for a unit of grades and shares',
				remedy: `write how many t or 1000 m3 one ${id} is, and which of the two, or empty both cells`
			});
		});
}
