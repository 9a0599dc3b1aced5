import type { Language } from '../language';
import type { Formula, FormulaBrackets, FormulaOperation } from './formula';

/** How the parts of a formula are written that differ between files and the languages of the page. */
export interface FormulaWriting {
	readonly language: Language;
	/** All decimal digits of a number that is not negative, e.g. `375401.4`. */
	readonly digits: (value: number) => string;
	/** Mass percent with its sign, e.g. `1.2 %`. */
	readonly percent: (value: number) => string;
	/** Between terms of a list: a semicolon where the decimal separator is a comma. */
	readonly comma: ', ' | '; ';
	readonly unit: (unit: string) => string;
	readonly basis: (basis: string) => string;
	readonly category: (category: string) => string;
}

const asItIs = (word: string) => word;

/** Formulas in files and on terminals: English, without grouping of digits, the words of the data as they are. */
export const inFiles: FormulaWriting = {
	language: 'en',
	digits: String,
	percent: (value) => `${value} %`,
	comma: ', ',
	unit: asItIs,
	basis: asItIs,
	category: asItIs
};

const signs: Readonly<Record<Exclude<FormulaOperation, 'list'>, string>> = {
	sum: ' + ',
	difference: ' − ',
	product: ' × ',
	'dot-product': ' · ',
	fraction: ' / ',
	'minus-or-plus': ' ∓ ',
	equation: ' = ',
	less: ' < ',
	greater: ' > ',
	member: ' ∈ ',
	'drawn-from': ' ~ ',
	implies: ' ⇒ ',
	statements: '; '
};

const brackets: Readonly<Record<FormulaBrackets, readonly [string, string]>> = {
	round: ['(', ')'],
	square: ['[', ']'],
	curly: ['{', '}'],
	absolute: ['|', '|']
};

/** The formula on one line; empty where there is none. */
export function formulaText(formula: Formula | null, writing: FormulaWriting = inFiles): string {
	if (formula === null) return '';
	const joined = (terms: readonly Formula[], sign: string) =>
		terms.map((term) => formulaText(term, writing)).join(sign);
	switch (formula.kind) {
		case 'symbol':
			return formula.name;
		case 'number':
			return formulaNumber(formula.value, writing.digits);
		case 'amount':
			return amountText(formula, writing);
		case 'percent':
			return `${writing.percent(formula.value)} ${formula.of}`;
		case 'category':
			return writing.category(formula.name);
		case 'words':
			return formula.words[writing.language];
		case 'squared':
			return `${formulaText(formula.term, writing)}²`;
		case 'bracketed': {
			const [open, close] = brackets[formula.brackets];
			return formula.name + open + joined(formula.terms, writing.comma) + close;
		}
		case 'list':
			return joined(formula.terms, writing.comma);
		default:
			return joined(formula.terms, signs[formula.kind]);
	}
}

function amountText(
	{ value, unit, basis }: Formula & { kind: 'amount' },
	writing: FormulaWriting
): string {
	const parts = [writing.digits(value), unit && writing.unit(unit), basis && writing.basis(basis)];
	return parts.filter(Boolean).join(' ');
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (exponent: number) =>
	(exponent < 0 ? '⁻' : '') +
	[...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join('');

/** Six significant digits, without grouping in files: `−12.4`, `1.38×10⁷`. */
export function formulaNumber(value: number, digits: FormulaWriting['digits'] = String): string {
	if (value === 0) return '0';
	const size = Math.abs(value);
	const sign = value < 0 ? '−' : '';
	if (size >= 1e-3 && size < 1e6) return sign + digits(Number(size.toPrecision(6)));
	if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : `${sign}∞`;
	const [mantissa, exponent] = size.toExponential(5).split('e') as [string, string];
	const power = `10${superscript(Number(exponent))}`;
	return sign + (Number(mantissa) === 1 ? power : `${digits(Number(mantissa))}×${power}`);
}
