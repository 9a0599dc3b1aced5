import type { CountedFactor } from '$lib/domain/dataset/counted-quantity';
import type { Commodity } from '$lib/domain/dataset/commodity';
import type { Figure } from '$lib/domain/dataset/deposit';
import { formatNumber, formatPercent, formatQuantity } from '$lib/domain/format';
import { inWords, type DataSpeech } from '$lib/i18n/context';
import type { Language } from '$lib/i18n/language/language';

/**
 * How a figure is counted, in the page's words: `13.8 Mt × 1.1% Li2O × 2.473 = 375 kt`; the quantity alone where it is
 * the published one. Null: it is not counted.
 */
export function countedText(
	figure: Figure,
	commodity: Commodity | undefined,
	speech: DataSpeech
): string | null {
	if (figure.counted === null || commodity === undefined) return null;
	const { quantity } = figure.counted;
	const total = formatQuantity(quantity, commodity.unit, speech.language);
	const telling = figure.counted.factors.filter((factor) => !isOne(factor));
	if (telling.length < 2 && !isConverted(telling[0], quantity)) return total;
	return `${telling.map((factor) => factorText(factor, speech)).join(' × ')} = ${total}`;
}

const isOne = (factor: CountedFactor) => factor.kind === 'stoichiometry' && factor.value === 1;

/** Ounces to tonnes tell something; kilotonnes to tonnes, or tonnes to tonnes, do not. */
function isConverted(published: CountedFactor | undefined, quantity: number): boolean {
	if (published?.kind !== 'published' || published.value === 0) return false;
	const power = Math.log10(quantity / published.value);
	return Math.abs(power - Math.round(power)) > 1e-6;
}

/** What is measured stands beside the figure already. */
function factorText(factor: CountedFactor, speech: DataSpeech): string {
	switch (factor.kind) {
		case 'published':
			return amountText(factor.value, factor.unit, speech);
		case 'grade':
			return `${formatPercent(factor.percent, speech.language)} ${factor.of}`;
		case 'stoichiometry':
			return formatNumber(factor.value, speech.language, 3);
		default:
			return factor satisfies never;
	}
}

/**
 * A grade in the words of its source with percent and numbers as the page writes them: `Li2O 1.1%`, `Li2O 1,1 %`. Words
 * stay as they are.
 */
export function gradeText(published: string, language: Language): string {
	const written = published.replace(/(\d)-(\d)/g, '$1–$2');
	if (language === 'en') return written.replace(/(\d) %/g, '$1%');
	return written.replace(/(\d)\.(\d)/g, '$1,$2').replace(/(\d) %/g, '$1\u00a0%');
}

/** A published amount with its unit in the page's words. */
export function amountText(value: number, unit: string, speech: DataSpeech): string {
	if (unit === '%') return formatPercent(value, speech.language);
	return `${formatNumber(value, speech.language, 3)}\u00a0${inWords(unit, speech)}`;
}
