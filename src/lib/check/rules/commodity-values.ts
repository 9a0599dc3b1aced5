import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

const whereUnpriced = ['no_value_reason_en', 'no_value_reason_uk'] as const;
const wherePriced = ['basis', 'yield_low', 'yield_central', 'yield_high'] as const;

/** A commodity has a price with a yield and a basis, or says in both languages why it has no value. */
export function commodityValues(draft: Draft): Issue[] {
	return draft.commodities.entries.flatMap(({ id, value, cells, at }) => {
		const priced = value.priceId !== null;
		const missing = (priced ? wherePriced : whereUnpriced).filter((column) => cells[column] === '');
		return missing.map((column) =>
			errorAt(at(column), {
				record: id,
				found: `${column}: an empty cell`,
				expected: priced
					? 'a basis and the yield of priced product, since there is a price_id'
					: 'why there is no value, since there is no price_id',
				remedy: 'fill the cell, or change price_id'
			})
		);
	});
}
