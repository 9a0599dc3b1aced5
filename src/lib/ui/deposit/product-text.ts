import type { Derivation } from '$lib/domain/derivation/derivation';
import type { QuantityUnit } from '$lib/domain/dataset/commodity';
import { formatNumber, formatQuantity, formatUsd } from '$lib/domain/format';
import { inWords, type Speech } from '$lib/i18n/context';

/**
 * A value as the product of its factors, central figures with units, and how the tonnage comes about:
 * `263 kt (weighted by category: 375 kt × 0.7) × 11,800 USD/t = USD 3.1 billion`. A factor of 1 is left out. Null: one
 * factor alone is not 1, so that the value says it already.
 */
export function productText({ inputs, value }: Derivation, speech: Speech): string | null {
	const telling = inputs.filter((input) => !isOne(input));
	if (telling.length < 2) return null;
	const factors = telling.map((input) => factorText(input, speech));
	return `${factors.join(' × ')} = ${formatUsd(value.central, speech.language)}`;
}

/** The equation is of central figures. */
const isOne = ({ unit, value: { central } }: Derivation) => unit === 'factor' && central === 1;

function factorText(input: Derivation, speech: Speech): string {
	const { value, unit } = input;
	const { messages, language } = speech;
	if (unit === 'USD') return formatUsd(value.central, language);
	if (unit === 't' || unit === '1000 m3') return tonnageText(input, unit, speech);
	const number = formatNumber(value.central, language, value.central < 100 ? 3 : 0);
	const units: Readonly<Record<string, string>> = messages.deposit.priceUnits;
	if (unit === 'factor') return number;
	const name = typeof unit === 'object' ? unit.unit : unit;
	return `${number}\u00a0${units[name] ?? inWords(name, speech)}`;
}

/** Σ weight × figure, in brackets after the sum; nothing is weighted where every weight is 1. */
function tonnageText(
	{ value, inputs }: Derivation,
	unit: QuantityUnit,
	{ messages, language }: Speech
): string {
	const sum = formatQuantity(value.central, unit, language);
	const parts = inputs.map(({ inputs: [weight, figure] }) => ({ weight, figure }));
	const terms = parts.flatMap(({ weight, figure }) => {
		if (weight === undefined || figure === undefined) return [];
		const amount = formatQuantity(figure.value.central, unit, language);
		return isOne(weight)
			? amount
			: `${amount} × ${formatNumber(weight.value.central, language, 3)}`;
	});
	return terms.join() === sum ? sum : `${sum} (${messages.deposit.weighted}: ${terms.join(' + ')})`;
}
