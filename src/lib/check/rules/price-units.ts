import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Row = Draft['prices']['entries'][number];

/** What one unit of a price is in USD a tonne, or in USD per 1000 m³ of gas, and how far it may be off. */
interface UnitOfPrice {
	readonly form: RegExp;
	readonly factor: number;
	/** Heat values and densities differ with the product; the rest is arithmetic. */
	readonly tolerance: number;
}

const exact = 0.0005;

/** Sources: NIST SP 811 for pound and troy ounce; 1 % of a tonne is 10 kg, and a manganese unit of an ore of 44 % is 44. */
const unitsOfPrice: readonly UnitOfPrice[] = [
	{ form: /^USD\/t\b/, factor: 1, tolerance: exact },
	{ form: /^USD\/kg\b/, factor: 1000, tolerance: exact },
	{ form: /^USD\/lb\b/, factor: 2204.6226218, tolerance: exact },
	{ form: /^US cents\/lb\b/, factor: 22.046226218, tolerance: exact },
	{ form: /^USD\/troy oz\b/, factor: 32_150.7466, tolerance: exact },
	{ form: /^USD per mtu\b/, factor: 44, tolerance: 0.35 },
	{ form: /^USD\/MMBtu\b/, factor: 35.97, tolerance: 0.1 },
	{ form: /^USD\/bbl\b/, factor: 7.33, tolerance: 0.15 },
	{ form: /^USD\/1000 m3\b/, factor: 1, tolerance: exact }
];

/** The factor of a price is that of its unit: a slip there is one of every dollar. */
export function priceUnits(draft: Draft): Issue[] {
	return draft.prices.entries.flatMap((row) => {
		const { unit, usdPerQuantityFactor: found } = row.value;
		const known = unitsOfPrice.find(({ form }) => form.test(unit));
		// Of a unit that nobody here knows, nobody can say what its factor is.
		if (known === undefined) return [];
		return Math.abs(found / known.factor - 1) <= known.tolerance ? [] : [otherFactor(row, known)];
	});
}

function otherFactor({ id, value, at }: Row, { factor, tolerance }: UnitOfPrice): Issue {
	const about = tolerance === exact ? '' : 'about ';
	return errorAt(at('usd_per_unit_factor'), {
		record: id,
		found: `the factor ${value.usdPerQuantityFactor} for ${value.unit}`,
		expected: `${about}${factor}, USD a tonne (of gas: per 1000 m³) for one ${value.unit}`,
		remedy: `write ${factor}, or correct the unit`
	});
}
