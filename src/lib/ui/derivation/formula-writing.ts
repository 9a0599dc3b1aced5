import type { FormulaWriting } from '$lib/domain/derivation/formula-text';
import { formatPercent } from '$lib/domain/format';
import { inWords, type DataSpeech } from '$lib/i18n/context';

const numbers = {
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
	uk: new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 20 })
};

/** Formulas as the page writes them, in its numbers and words; what has no word stands as it is. */
export function formulaWriting(speech: DataSpeech): FormulaWriting {
	const { language } = speech;
	const said = (text: string) => inWords(text, speech);
	return {
		language,
		digits: (value) => numbers[language].format(value),
		percent: (value) => formatPercent(value, language),
		comma: language === 'uk' ? '; ' : ', ',
		unit: said,
		basis: said,
		category: said
	};
}
