import { certainSigmas, isCertain } from '../control/occupied-share';
import type { Derivation, DerivationOperation, DerivationQuantity } from './derivation';
import { countDeposits } from './derivation-walk';
import {
	absolute,
	call,
	difference,
	dotProduct,
	equation,
	fraction,
	implies,
	interval,
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

/** Symbols of METHOD §2, §3, §4 and §12, by which formulas name their inputs. */
export const symbols: Readonly<Record<DerivationQuantity, string>> = {
	'tonnage-share': 'S_Q',
	'tonnage-behind': 'Σ f·Q',
	'tonnage-before-2022': 'Σ f₀·Q',
	'tonnage-total': 'Σ Q',
	'site-tonnage-behind': 'f·Q',
	'site-tonnage-before-2022': 'f₀·Q',
	'weighted-tonnage': 'Q',
	'valued-tonnage': 'Q',
	'weighted-figure': 'w·T',
	'category-weight': 'w',
	conversion: 'T',
	'published-figure': 'v',
	'uncounted-figure': 'v',
	'unit-factor': 'u',
	grade: 'g',
	stoichiometry: 's',
	'count-share': 'S_n',
	'count-behind': 'Σ f',
	'count-all': 'n',
	'count-before-2022': 'Σ f₀',
	'count-with-tonnage': 'n_Q',
	'count-unknown-side': 'n_?',
	'count-without-tonnage': 'n_∅',
	'count-valued': 'n_G',
	'share-behind': 'f',
	'share-behind-2022': 'f₂₀₂₂',
	'share-before-2022': 'f₀',
	'part-before-2022': 'p',
	'part-since-2022': 'p',
	'part-contested': 'p',
	'part-free': 'p',
	'part-tonnage': 'p·Q',
	'plain-tonnage': 'Q',
	distance: 'x',
	'combined-error': 'σ',
	'location-error': 'σ_L',
	'line-error-static': 'σ_F',
	'line-error-moving': 'σ_F',
	'value-share': 'S_G',
	'value-behind': 'Σ f·G',
	'value-total': 'Σ G',
	'site-value-behind': 'f·G',
	'gross-value': 'G',
	'product-yield': 'y',
	price: 'P',
	'published-price': 'p',
	'price-factor': 'u',
	'recoverable-share': 'S_V',
	'recoverable-behind': 'Σ f·V',
	'recoverable-total': 'Σ V',
	'site-recoverable-behind': 'f·V',
	'recoverable-value': 'V',
	'mining-recovery': 'r_min',
	'processing-recovery': 'r_met',
	'balance-share': 'S_B',
	'balance-behind': 'S_B·B',
	'balance-total': 'B',
	'balance-part': 'a·f',
	'place-share': 'f',
	allocation: 'a',
	allocated: 'Σ a',
	'national-balance': 'B',
	'weighted-balance': 'w·b',
	'balance-figure': 'b',
	'site-tonnage-of-balance': 'Σ Q / B',
	'coal-part': 'p',
	'largest-part': 'p',
	'area-behind': 'A(O)',
	'area-within': 'A(b)',
	'drawn-count-share': 'S_n',
	'drawn-tonnage-share': 'S_Q',
	'drawn-tonnage-behind': 'Σ f·Q',
	'drawn-value-share': 'S_G',
	'drawn-value-behind': 'Σ f·G',
	'drawn-recoverable-share': 'S_V',
	'drawn-recoverable-behind': 'Σ f·V',
	'draw-count': 'N',
	'drawn-open-side': 'f'
};

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
			return sumFormula(inputs, numbers);
		case 'product':
		case 'rounded-product':
			return filledIn(product);
		case 'ratio':
		case 'central-ratio':
			return filledIn(fraction);
		case 'ratio-bounds':
			return statements(filledIn(fraction), ofEveryWeight);
		case 'count':
			return equation(symbol('n'), number(countDeposits(inputs)));
		case 'percentiles':
			return percentilesFormula(inputs);
		case 'mean':
			return statements(
				fraction(sumOver(inputs), symbol('n')),
				equation(symbol('n'), number(names.length))
			);
		case 'weighted-mean':
			return fraction(sumOver(inputs), symbol('Σ Q'));
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
		case 'allocated-share':
			return statements(fraction(symbol('Σ a·f'), symbol('Σ a')), allocatedBounds);
		case 'allocated-behind':
			return statements(ofRegister(symbol('Σ a·f')), ofRegister(allocatedBounds));
		default:
			return operation satisfies never;
	}
}

/** The bounds are those of the ratio over all weights between their own bounds. */
const ofEveryWeight = member(symbol('w'), interval(symbol('w₋'), symbol('w₊')));

/** What is not allocated lies in front of the line at least, and behind it at most. */
const allocatedBounds = interval(
	symbol('Σ a·f'),
	difference(sum(symbol('Σ a·f'), number(1)), symbol('Σ a'))
);

/** A part of the register B as an amount of it. */
const ofRegister = (part: Formula): Formula => dotProduct(symbol('B'), part);

/** `Σ Q`, by the symbol of the first input. */
const sumOver = ([first]: readonly Derivation[]) =>
	symbol(`Σ ${first === undefined ? '∅' : symbols[first.quantity]}`);

function sumFormula(inputs: readonly Derivation[], numbers: readonly Formula[]): Formula {
	if (numbers.length > shortSum) return sumOver(inputs);
	return equation(sumOver(inputs), numbers.length === 0 ? number(0) : sum(...numbers));
}

function percentilesFormula([drawn]: readonly Derivation[]): Formula {
	const of = drawn === undefined ? '' : symbols[drawn.quantity];
	return list(symbol('P₅'), symbol('P₅₀'), symbol(`P₉₅ {${of}}`));
}

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
