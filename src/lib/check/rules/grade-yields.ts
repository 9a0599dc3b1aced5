import { errorAt, type Issue } from '../issue';
import { valuesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';

type Row = Draft['gradeYields']['entries'][number];
type CommodityRow = Draft['commodities']['entries'][number]['value'];

/** A yield by grade belongs to a commodity with a price, and gives no more of the substance than the ore holds. */
export function gradeYields(draft: Draft): Issue[] {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	return draft.gradeYields.entries.flatMap((row) => {
		const commodity = commodities.get(row.value.commodity);
		if (commodity === undefined) return [];
		return commodity.priceId === null ? [withoutPrice(row)] : tooMuch(row, commodity);
	});
}

function withoutPrice({ id, at }: Row): Issue {
	return errorAt(at('commodity'), {
		record: id,
		found: `a yield by grade of ${id}, which has no price`,
		expected: 'a commodity with a price_id in commodities.csv',
		remedy: 'delete the row, or give the commodity a price first'
	});
}

function tooMuch({ id, value, at }: Row, { productYield }: CommodityRow): Issue[] {
	const { gradeOf, productPercent, referencePercent } = value;
	const held = productYield.high * productPercent;
	if (held <= referencePercent) return [];
	return [
		errorAt(at('reference_percent'), {
			record: id,
			found: `${referencePercent} % ${gradeOf}, but yield_high ${productYield.high} gives a product that holds ${held.toPrecision(3)} % of the ore's mass`,
			expected: `a reference_percent of ${held.toPrecision(3)} or more: a product holds no more ${gradeOf} than its ore`,
			remedy: 'correct the grade of the ore, or the yield in commodities.csv'
		})
	];
}
