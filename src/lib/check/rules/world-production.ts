import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

const columns = ['world_production', 'world_production_year', 'world_production_source'] as const;

const whyPriced = {
	expected: 'the world production of the priced product, since there is a price_id',
	remedy: 'fill the cell, or empty price_id'
};
const whyInPart = {
	expected: 'all three of the world production, or none',
	remedy: 'fill the cell, or empty the others'
};

/** A commodity with a price says what the world produces a year, when, and who says so: the cap of METHOD §9 needs it. */
export function worldProduction(draft: Draft): Issue[] {
	return draft.commodities.entries.flatMap(({ id, value, cells, at }) => {
		const missing = columns.filter((column) => cells[column] === '');
		const priced = value.priceId !== null;
		if (!priced && missing.length === columns.length) return [];
		const why = priced ? whyPriced : whyInPart;
		return missing.map((column) =>
			errorAt(at(column), { record: id, found: `${column}: an empty cell`, ...why })
		);
	});
}
