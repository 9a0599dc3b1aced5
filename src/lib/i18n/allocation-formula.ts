import type { Language } from './language/language';

/** Words and units of the formulas of `balance-allocations.csv`, which are ours. */
const ukrainian: readonly (readonly [RegExp, string])[] = [
	[/(\d)\.(\d)/g, '$1,$2'],
	[/\bas published\b/g, 'як оприлюднено'],
	[/\bhigh\b/g, 'верхня межа'],
	[/\blow\b/g, 'нижня межа'],
	[/\bMt\b/g, 'млн т'],
	[/\bbcm\b/g, 'млрд м³']
];

/** How a part of a balance is computed, as the language writes it: `як оприлюднено: 92,4 %`. */
export function allocationFormula(formula: string, language: Language): string {
	if (language === 'en') return formula.replaceAll(/(\d) %/g, '$1%');
	return ukrainian.reduce((text, [found, put]) => text.replaceAll(found, put), formula);
}
