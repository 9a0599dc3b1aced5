import type { Derivation, DerivationOperation, DerivationQuantity } from './derivation';
import { countSites } from './derivation-walk';

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
	'unknown-within': 'd',
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

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (exponent: number) =>
	(exponent < 0 ? '⁻' : '') +
	[...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join('');

/** Six significant digits without grouping: `−12.4`, `1.38×10⁷`. */
export function formulaNumber(value: number): string {
	if (value === 0) return '0';
	const size = Math.abs(value);
	const sign = value < 0 ? '−' : '';
	if (size >= 1e-3 && size < 1e6) return sign + String(Number(size.toPrecision(6)));
	if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : `${sign}∞`;
	const [digits, exponent] = size.toExponential(5).split('e') as [string, string];
	const power = `10${superscript(Number(exponent))}`;
	return sign + (Number(digits) === 1 ? power : `${Number(digits)}×${power}`);
}

/** More terms than this are not written out. */
const shortSum = 4;

/** The operation on its inputs, symbolic, then with their central values. */
export function formulaOf(operation: DerivationOperation, inputs: readonly Derivation[]): string {
	const names = inputs.map(({ quantity }) => symbols[quantity]);
	const numbers = inputs.map(({ value }) => formulaNumber(value.central));
	switch (operation) {
		case 'leaf':
			return '';
		case 'sum':
			return sumFormula(names, numbers);
		case 'product':
			return `${names.join(' × ')} = ${numbers.join(' × ')}`;
		case 'rounded-product':
			return `${names.join(' × ')} = ${numbers.join(' × ')}`;
		case 'ratio':
		case 'central-ratio':
			return `${names.join(' / ')} = ${numbers.join(' / ')}`;
		case 'ratio-bounds':
			return `${names.join(' / ')} = ${numbers.join(' / ')}; w ∈ [w₋, w₊]`;
		case 'count':
			return `n = ${countSites(inputs)}`;
		case 'percentiles':
			return `P₅, P₅₀, P₉₅ {${names[0] ?? ''}}`;
		case 'mean':
			return `Σ ${names[0] ?? ''} / n; n = ${names.length}`;
		case 'weighted-mean':
			return `Σ ${names[0] ?? ''} / Σ Q`;
		case 'difference':
			return `${names.join(' − ')} = ${numbers.join(' − ')}`;
		case 'complement':
			return `1 − ${names.join()} = 1 − ${numbers.join()}`;
		case 'central-minimum':
		case 'minimum':
			return `min(${names.join(', ')}) = min(${numbers.join(', ')})`;
		case 'root-sum-of-squares':
			return `√(${names.join('² + ')}²) = √(${numbers.join('² + ')}²)`;
		case 'normal-cdf':
			return `Φ(x / σ) = Φ(${numbers.join(' / ')}); Φ(x / σ ∓ 1)`;
		case 'unknown-side':
			return `|x| < d ⇒ [0, ½, 1]; |${numbers.join('| < ')}`;
		case 'allocated-share':
			return 'Σ a·f / Σ a; [Σ a·f, Σ a·f + 1 − Σ a]';
		case 'allocated-behind':
			return 'B · Σ a·f; B · [Σ a·f, Σ a·f + 1 − Σ a]';
		default:
			return operation satisfies never;
	}
}

function sumFormula(names: readonly string[], numbers: readonly string[]): string {
	const symbolic = `Σ ${names[0] ?? '∅'}`;
	return numbers.length > shortSum ? symbolic : `${symbolic} = ${numbers.join(' + ') || '0'}`;
}
