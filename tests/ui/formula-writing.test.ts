import { expect, test } from 'vitest';
import {
	amount,
	call,
	categoryName,
	difference,
	equation,
	fraction,
	implies,
	interval,
	number,
	openShare,
	percent,
	product,
	squared,
	statements,
	sum,
	symbol,
	type Formula
} from '$lib/domain/derivation/formula';
import { formulaText } from '$lib/domain/derivation/formula-text';
import type { Language } from '$lib/domain/language';
import { formulaWriting } from '$lib/ui/derivation/formula-writing';
import { english, ukrainian } from './speech';

const speeches = { en: english, uk: ukrainian };
const onPage = (formula: Formula, language: Language) =>
	formulaText(formula, formulaWriting(speeches[language])).replaceAll('\u00a0', ' ');

test('the numbers of a formula are written as the language writes them', () => {
	const share = equation(
		fraction(symbol('Σ f·Q'), symbol('Σ Q')),
		fraction(number(239_888), number(1_272_780))
	);
	expect(formulaText(share)).toBe('Σ f·Q / Σ Q = 239888 / 1.27278×10⁶');
	expect(onPage(share, 'en')).toBe('Σ f·Q / Σ Q = 239,888 / 1.27278×10⁶');
	expect(onPage(share, 'uk')).toBe('Σ f·Q / Σ Q = 239 888 / 1,27278×10⁶');
	const weighted = equation(
		product(symbol('f₂₀₂₂'), symbol('w')),
		product(number(0.5), number(-0.001))
	);
	expect(onPage(weighted, 'uk')).toBe('f₂₀₂₂ × w = 0,5 × −0,001');
});

test('where the separator is a comma, terms are told apart by semicolons', () => {
	const smaller = equation(
		call('min', symbol('f'), symbol('f₀')),
		call('min', number(0.84), number(0.5))
	);
	expect(onPage(smaller, 'uk')).toBe('min(f; f₀) = min(0,84; 0,5)');
	expect(onPage(smaller, 'en')).toBe('min(f, f₀) = min(0.84, 0.5)');
	expect(formulaText(smaller)).toBe('min(f, f₀) = min(0.84, 0.5)');
	expect(onPage(implies(symbol('x'), openShare), 'uk')).toBe('x ⇒ [0; ½; 1]');
});

test('a seed is no quantity, and stays as it is typed', () => {
	const draws = statements(
		equation(symbol('N'), number(20_000)),
		equation(symbol('seed'), symbol('4294967295'))
	);
	expect(onPage(draws, 'en')).toBe('N = 20,000; seed = 4294967295');
	expect(onPage(draws, 'uk')).toBe('N = 20 000; seed = 4294967295');
});

test('a published quantity keeps all its digits, with unit, grade and category in the words of the page', () => {
	const counted: Formula = product(
		amount(26_321.401, 'Mt', 'ore'),
		percent(1.2, 'Li2O'),
		number(2.473)
	);
	expect(formulaText(counted)).toBe('26321.401 Mt ore × 1.2 % Li2O × 2.473');
	expect(onPage(counted, 'en')).toBe('26,321.401 Mt ore × 1.2% Li2O × 2.473');
	expect(onPage(counted, 'uk')).toBe('26 321,401 млн т руда × 1,2 % Li2O × 2,473');
	const explored = categoryName('explored');
	expect([formulaText(explored), onPage(explored, 'uk')]).toEqual(['explored', 'розвідані']);
});

test('powers, brackets and differences are signs that every language shares', () => {
	const error = call('√', sum(squared(symbol('σ_L')), squared(number(3))));
	expect(formulaText(error)).toBe('√(σ_L² + 3²)');
	const bounds = interval(symbol('a'), difference(number(1), symbol('a')));
	expect(formulaText(bounds)).toBe('[a, 1 − a]');
	expect(formulaText(null)).toBe('');
});
