import { expect, test } from 'vitest';
import { formulaText } from '$lib/ui/derivation/formula-text';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the numbers of a formula are written as the language writes them', () => {
	const formula = 'Σ f·Q / Σ Q = 239888 / 1.27278×10⁶';
	expect(formulaText(formula, 'en')).toBe('Σ f·Q / Σ Q = 239,888 / 1.27278×10⁶');
	expect(plain(formulaText(formula, 'uk'))).toBe('Σ f·Q / Σ Q = 239 888 / 1,27278×10⁶');
	expect(formulaText('f₂₀₂₂ × w = 0.5 × −0.001', 'uk')).toBe('f₂₀₂₂ × w = 0,5 × −0,001');
});

test('where the separator is a comma, terms are told apart by semicolons', () => {
	expect(formulaText('min(f, f₀) = min(0.84, 0.5)', 'uk')).toBe('min(f; f₀) = min(0,84; 0,5)');
	expect(formulaText('min(f, f₀) = min(0.84, 0.5)', 'en')).toBe('min(f, f₀) = min(0.84, 0.5)');
});

test('a seed stays as it is typed', () => {
	expect(formulaText('N = 5000; seed = 4294967295', 'en')).toBe('N = 5,000; seed = 4294967295');
	expect(plain(formulaText('N = 20000; seed = 4294967295', 'uk'))).toBe(
		'N = 20 000; seed = 4294967295'
	);
});
