import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';

/** A recovery belongs to a commodity with a price: it turns a gross value into a recoverable one. */
export function recoveries(draft: Draft): Issue[] {
	const withoutPrice = new Set(
		draft.commodities.entries.flatMap(({ id, value }) => (value.priceId === null ? [id] : []))
	);
	return draft.recoveries.entries
		.filter(({ value }) => withoutPrice.has(value.commodity))
		.map(({ id, value, at }) =>
			errorAt(at('commodity'), {
				record: id,
				found: `a recovery of ${value.commodity}, which has no price`,
				expected: 'a commodity with a price_id in commodities.csv',
				remedy: 'delete the row, or give the commodity a price first'
			})
		);
}
