import type { FormulaWriting } from '$lib/domain/derivation/formula-text';
import { formatPercent } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { TreeWords } from './tree-words';

const numbers = {
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
	uk: new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 20 })
};

/** Formulas as the page writes them, in its numbers and words; what has no word stands as it is. */
export function formulaWriting(
	language: Language,
	{ units, bases, categories }: TreeWords
): FormulaWriting {
	return {
		language,
		digits: (value) => numbers[language].format(value),
		percent: (value) => formatPercent(value, language),
		comma: language === 'uk' ? '; ' : ', ',
		unit: (unit) => units[unit] ?? unit,
		basis: (basis) => bases[basis] ?? basis,
		category: (category) => categories[category] ?? category
	};
}
