import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** What units of everybody's are, in t or in 1000 m³; NIST SP 811 for the troy ounce and the pound. */
const knownFactors: Readonly<Record<string, number>> = {
	...{ kg: 0.001, t: 1, kt: 1e3, Mt: 1e6, Gt: 1e9, 'bn t': 1e9 },
	...{ oz: 3.11034768e-5, koz: 0.0311034768, Moz: 31.1034768, lb: 4.5359237e-4, Mlb: 453.59237 },
	...{ '1000 m3': 1, 'mln m3': 1e3, 'million m3': 1e3, bcm: 1e6, 'bn m3': 1e6 }
};
const rounding = 1e-3;

/** A unit that everybody knows has the factor that everybody knows: a slip there is one of every figure. */
function otherFactors(draft: Draft): Issue[] {
	return draft.units.entries.flatMap(({ id, value, at }) => {
		const known = Object.hasOwn(knownFactors, id) ? knownFactors[id]! : null;
		if (known === null || value.factor === null) return [];
		if (Math.abs(value.factor / known - 1) <= rounding) return [];
		return [
			errorAt(at('factor'), {
				record: id,
				found: `${value.factor} ${value.of} for one ${id}`,
				expected: `${known}`,
				remedy: `write ${known}, or another id`
			})
		];
	});
}

/** A unit of quantity has a factor; a unit of grades and shares, which are never summed, has none. */
export function units(draft: Draft): Issue[] {
	const half = draft.units.entries
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
	return [...half, ...otherFactors(draft)];
}
