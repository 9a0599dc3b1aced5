import type { Language } from '../language';

/** Operations between terms; each is written as one sign between any two of them. */
export type FormulaOperation =
	| 'sum'
	| 'difference'
	| 'product'
	/** A product written with a dot. */
	| 'dot-product'
	| 'fraction'
	| 'minus-or-plus'
	| 'equation'
	| 'less'
	| 'greater'
	| 'member'
	| 'drawn-from'
	| 'implies'
	/** Several terms in one pair of brackets, or side by side. */
	| 'list'
	/** Statements that stand for themselves. */
	| 'statements';

/** Pairs of signs around a list of terms. */
export type FormulaBrackets = 'round' | 'square' | 'curly' | 'absolute';

/** A formula of a derivation as a tree. How it is written is decided where it is shown: see `formulaText`. */
export type Formula =
	/** Letters that read the same in every language: `Σ f·Q`, `WGS84`. */
	| { readonly kind: 'symbol'; readonly name: string }
	/** Written with six significant digits. */
	| { readonly kind: 'number'; readonly value: number }
	/** A published number with all its digits; its unit, and what it measures, may be empty. */
	| {
			readonly kind: 'amount';
			readonly value: number;
			readonly unit: string;
			readonly basis: string;
	  }
	/** A grade: `1.2 % Li2O`. */
	| { readonly kind: 'percent'; readonly value: number; readonly of: string }
	/** A reserve category in the words of its source. */
	| { readonly kind: 'category'; readonly name: string }
	/** Said in words, which the data have in each language. */
	| { readonly kind: 'words'; readonly words: Readonly<Record<Language, string>> }
	| { readonly kind: FormulaOperation; readonly terms: readonly Formula[] }
	/** A function of the terms where it has a name, as in `min(f, f₀)`; the name may be empty. */
	| {
			readonly kind: 'bracketed';
			readonly name: string;
			readonly brackets: FormulaBrackets;
			readonly terms: readonly Formula[];
	  }
	| { readonly kind: 'squared'; readonly term: Formula };

export const symbol = (name: string): Formula => ({ kind: 'symbol', name });
export const number = (value: number): Formula => ({ kind: 'number', value });
export const amount = (value: number, unit = '', basis = ''): Formula => ({
	kind: 'amount',
	value,
	unit,
	basis
});
export const percent = (value: number, of: string): Formula => ({ kind: 'percent', value, of });
export const categoryName = (name: string): Formula => ({ kind: 'category', name });
export const inWords = (words: Readonly<Record<Language, string>>): Formula => ({
	kind: 'words',
	words
});
export const squared = (term: Formula): Formula => ({ kind: 'squared', term });

const operation =
	(kind: FormulaOperation) =>
	(...terms: readonly Formula[]): Formula => ({ kind, terms });

export const sum = operation('sum');
export const difference = operation('difference');
export const product = operation('product');
export const dotProduct = operation('dot-product');
export const fraction = operation('fraction');
export const minusOrPlus = operation('minus-or-plus');
export const equation = operation('equation');
export const less = operation('less');
export const greater = operation('greater');
export const member = operation('member');
export const drawnFrom = operation('drawn-from');
export const implies = operation('implies');
export const list = operation('list');
export const statements = operation('statements');

const bracketed =
	(brackets: FormulaBrackets, name = '') =>
	(...terms: readonly Formula[]): Formula => ({ kind: 'bracketed', name, brackets, terms });

/** `Φ(x, σ)`: the function that has the name. */
export const call = (name: string, ...terms: readonly Formula[]) =>
	bracketed('round', name)(...terms);
export const interval = bracketed('square');
export const set = bracketed('curly');
export const absolute = bracketed('absolute');

/** What stands for a share that nothing is known of: from none to all, with a half as its centre. */
export const openShare = interval(symbol('0'), symbol('½'), symbol('1'));
