import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type PriceEntry = Draft['prices']['entries'][number];

/** A price that is said to be minimum, median and maximum of its yearly values is just that. */
export function priceRules(draft: Draft): Issue[] {
	return (
		draft.prices.entries
			.filter(({ value }) => value.rule === 'yearly-values')
			// Prices out of order are reported as such.
			.filter(({ value: { low, central, high } }) => low <= central && central <= high)
			.flatMap(issueOf)
	);
}

function issueOf({ id, value, cells, at }: PriceEntry): Issue[] {
	const series = cells.series
		.split(';')
		.filter((year) => year.trim() !== '')
		.map(Number);
	const expected = spread(series);
	const found = [value.low, value.central, value.high];
	if (expected.length === 3 && expected.every((price, index) => price === found[index])) return [];
	return [
		errorAt(at('rule_kind'), {
			record: id,
			found: `the prices ${found.join(', ')} as minimum, median and maximum of "${cells.series}"`,
			expected:
				expected.length === 3 ? `the prices ${expected.join(', ')}` : 'yearly values in series',
			remedy: 'correct the prices or the series, or write another rule_kind'
		})
	];
}

/** Minimum, median and maximum; empty where a value is missing or no number. */
function spread(series: readonly number[]): readonly number[] {
	if (series.length === 0 || !series.every(Number.isFinite)) return [];
	const sorted = [...series].sort((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
	return [sorted[0]!, median, sorted.at(-1)!];
}
