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
	greater,
	list,
	number,
	product,
	squared,
	statements,
	sum,
	symbol,
	type Formula
} from './formula';

/** Symbols of METHOD §2, §3, §4 and §14, by which formulas name their inputs. */
export const symbols: Readonly<Record<DerivationQuantity, string>> = {
	share: 'S',
	behind: 'Q(O)',
	total: 'Q',
	'located-behind': 'Σ f·q',
	'located-total': 'K',
	'placed-behind': 'Σ f·R',
	'placed-total': 'Σ R',
	'unplaced-behind': 'f₀·R₀',
	'unplaced-total': 'R₀',
	'place-behind': 'f·R',
	'piece-behind': 'f·p·R',
	'piece-total': 'p·R',
	'place-total': 'R',
	'place-rest': 'R',
	'unscaled-rest': 'R′',
	'place-held': 'Σ q',
	'place-scale': 'k',
	'all-rests': 'Σ R′',
	allocation: 'a',
	allocated: 'a·B',
	'place-share': 'f',
	'place-share-2022': 'f₂₀₂₂',
	'place-share-before-2022': 'f₋',
	'piece-part': 'p',
	'national-total': 'B',
	edition: 'B',
	'weighted-balance': 'w·b',
	'balance-figure': 'b',
	'left-over': 'B − K',
	'unplaced-rest': 'R₀',
	'unplaced-share': 'f₀',
	'unplaced-lots': 'n',
	'unplaced-lots-here': 'n(b)',
	'unplaced-part': 'p',
	'behind-before-2022': 'Q₋(O)',
	'located-before-2022': 'Σ f₋·q',
	'placed-before-2022': 'Σ f₋·R',
	'unplaced-before-2022': 'f₋·R₀',
	'place-before-2022': 'f₋·R',
	'piece-before-2022': 'f₋·p·R',
	'unplaced-share-before-2022': 'f₋',
	'site-tonnage-behind': 'f·q',
	'site-tonnage-before-2022': 'f₋·q',
	'weighted-tonnage': 'q',
	'valued-tonnage': 'q',
	'weighted-figure': 'w·T',
	'category-weight': 'w',
	conversion: 'T',
	'published-figure': 'v',
	'uncounted-figure': 'v',
	'unit-factor': 'u',
	grade: 'g',
	stoichiometry: 's',
	least: 'S₋',
	most: 'S₊',
	'certain-behind': 'K(f = 1)',
	'certain-free': 'K(f = 0)',
	'certain-free-share': 'K(f = 0) / B',
	'bound-tonnage': 'q',
	'bound-figure': 'w·T',
	'bound-weight': 'w',
	'largest-total': 'B₊',
	'largest-located': 'K₊',
	'largest-edition': 'B₊',
	'bound-balance': 'w·b',
	coverage: 'c',
	dated: 'Q(t)',
	'count-all': 'n',
	'count-behind': 'n',
	'count-free': 'n',
	'count-near': 'n',
	'count-contested': 'n',
	'count-unknown': 'n',
	'by-product-all': 'n',
	'by-product-behind': 'n',
	'by-product-free': 'n',
	'by-product-near': 'n',
	'by-product-contested': 'n',
	'by-product-unknown': 'n',
	'count-without-tonnage': 'n',
	'count-unread': 'n',
	'share-behind': 'f',
	'share-behind-2022': 'f₂₀₂₂',
	'share-before-2022': 'f₋',
	'part-before-2022': 'S₂₀₂₂',
	'part-since-2022': 'p',
	'part-contested': 'p',
	'part-free': 'p',
	distance: 'x',
	'combined-error': 'σ',
	'location-error': 'σ_L',
	'line-error-static': 'σ_F',
	'line-error-moving': 'σ_F',
	'outline-error': 'σ_A',
	'value-share': 'S_G',
	'value-behind': 'G(O)',
	'value-total': 'G',
	'product-behind': 'M(O)',
	'product-total': 'M',
	'located-product-behind': 'Σ f·m',
	'placed-product-behind': 'Σ f·R·y',
	'unplaced-product-behind': 'f₀·R₀·y',
	'located-product': 'Σ m',
	'placed-product': 'Σ R·y',
	'unplaced-product': 'R₀·y',
	'place-product-behind': 'f·R·y',
	'place-product': 'R·y',
	'site-product-behind': 'f·m',
	'site-product': 'm',
	'figure-product': 'w·T·y',
	'site-value-behind': 'f·G',
	'gross-value': 'G',
	'product-yield': 'y',
	price: 'P',
	'published-price': 'p',
	'price-factor': 'u',
	'market-years': 'a',
	'world-production': 'W',
	'coal-part': 'p',
	'area-behind': 'A(O)',
	'area-within': 'A(b)',
	interval: 'S',
	'draw-count': 'N',
	'drawn-sizes': 'm',
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
