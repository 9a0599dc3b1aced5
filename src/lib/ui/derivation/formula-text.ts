import type { Language } from '$lib/domain/language';

const numbers = {
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
	uk: new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 20 })
};

/**
 * A formula with its numbers written as the language writes them: `239888 / 0.5` becomes `239 888 / 0,5`. Where the
 * decimal separator is a comma, a semicolon stands between terms. A seed is no quantity, and stays as it is typed.
 */
export function formulaText(formula: string, language: Language): string {
	const listed = language === 'uk' ? formula.replaceAll(', ', '; ') : formula;
	return listed.replaceAll(/(seed = )?\d+(?:\.\d+)?/g, (written: string, seed?: string) =>
		seed === undefined ? numbers[language].format(Number(written)) : written
	);
}
