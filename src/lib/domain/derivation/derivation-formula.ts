import { certainSigmas, isCertain } from '../control/occupied-share';
import type { Derivation, DerivationOperation } from './derivation';
import { symbols } from './derivation-symbols';
import { countDeposits } from './derivation-walk';
import {
	absolute,
	call,
	difference,
	dotProduct,
	equation,
	fraction,
	implies,
	greater,
	list,
	member,
	number,
	product,
	squared,
	statements,
	sum,
	symbol,
	type Formula
} from './formula';

/** The part of the outline of a place (b) or deposit (d) that lies in the occupied area O. */
export const areaShare = (outline: 'b' | 'd'): Formula =>
	fraction(symbol(`A(${outline} ∩ O)`), symbol(`A(${outline})`));

/** More terms than this are not written out. */
const shortSum = 4;

/** The operation on its inputs, symbolic, then with their central values; null: a leaf has none. */
export function formulaOf(
	operation: DerivationOperation,
	inputs: readonly Derivation[]
): Formula | null {
	const names = inputs.map(({ quantity }) => symbol(symbols[quantity]));
	const numbers = inputs.map(({ value }) => number(value.central));
	/** The same relation between the symbols and between the numbers. */
	const filledIn = (relation: (...terms: readonly Formula[]) => Formula) =>
		equation(relation(...names), relation(...numbers));
	switch (operation) {
		case 'leaf':
			return null;
		case 'sum':
			return new Set(names.map((named) => JSON.stringify(named))).size > 1
				? filledIn(sum)
				: sumFormula(inputs, numbers);
		case 'product':
		case 'rounded-product':
			return filledIn(product);
		case 'ratio':
			return filledIn(fraction);
		case 'count':
			return equation(symbol('n'), number(countDeposits(inputs)));
		case 'percentiles':
			return list(symbol('P₅'), call('P₉₅', ...names.slice(0, 1)));
		case 'mean':
			return statements(
				fraction(sumOver(inputs), symbol('n')),
				equation(symbol('n'), number(names.length))
			);
		case 'first':
			return equation(symbol('B'), ...numbers.slice(0, 1));
		case 'rest':
			return filledIn((...terms) => call('max', number(0), difference(...terms)));
		case 'maximum':
			return filledIn((...terms) => call('max', ...terms));
		case 'difference':
			return filledIn(difference);
		case 'complement':
			return filledIn((...terms) => difference(number(1), ...terms));
		case 'central-minimum':
		case 'minimum':
			return filledIn((...terms) => call('min', ...terms));
		case 'root-sum-of-squares':
			return filledIn((...terms) => call('√', sum(...terms.map(squared))));
		case 'normal-cdf':
			return normalFormula(inputs, numbers);
		case 'land-mean':
			return landMeanFormula;
		default:
			return operation satisfies never;
	}
}

/** `Σ Q`, by the symbol of the first input. */
const sumOver = ([first]: readonly Derivation[]) =>
	symbol(`Σ ${first === undefined ? '∅' : symbols[first.quantity]}`);

function sumFormula(inputs: readonly Derivation[], numbers: readonly Formula[]): Formula {
	if (numbers.length > shortSum) return sumOver(inputs);
	return equation(sumOver(inputs), numbers.length === 0 ? number(0) : sum(...numbers));
}

/** Mean over the places x_i of the point d with its error that lie on the land of the oblast b. */
const landMeanFormula = statements(
	equation(symbol('f'), fraction(symbol('Σ Φ(x_i / σ_F)'), symbol('n'))),
	member(symbol('i'), symbol('N(d, σ_L) ∩ b'))
);

function normalFormula(
	[distance, sigma]: readonly Derivation[],
	numbers: readonly Formula[]
): Formula {
	const x = distance?.value.central ?? NaN;
	if (isCertain(x, sigma?.value.central ?? NaN)) {
		const far = greater(absolute(symbol('x')), dotProduct(number(certainSigmas), symbol('σ')));
		return implies(far, equation(symbol('f'), number(x > 0 ? 1 : 0)));
	}
	const ratio = fraction(symbol('x'), symbol('σ'));
	return equation(call('Φ', ratio), call('Φ', fraction(...numbers)));
}
