import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';

/** A commodity has a price with a yield and a basis, or says in both languages why it has no value. */
export function commodityValues(draft: Draft): Issue[] {
	return draft.commodities.entries.flatMap(({ id, value, at }) =>
		(value.price_id === null ? missingReasons(value) : missingYields(value)).map((column) =>
			errorAt(at(column), {
				record: id,
				found: `${column}: an empty cell`,
				expected:
					value.price_id === null
						? 'why there is no value, since there is no price_id'
						: 'a basis and the yield of priced product, since there is a price_id',
				remedy: 'fill the cell, or change price_id'
			})
		)
	);
}

type Row = Draft['commodities']['entries'][number]['value'];

function missingReasons(row: Row): string[] {
	return (['no_value_reason_en', 'no_value_reason_uk'] as const).filter(
		(column) => row[column] === ''
	);
}

function missingYields(row: Row): string[] {
	return (['basis', 'yield_low', 'yield_central', 'yield_high'] as const).filter(
		(column) => row[column] === null
	);
}
