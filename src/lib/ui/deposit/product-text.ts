import type { Derivation } from '$lib/domain/derivation';
import { formatNumber, formatQuantity, formatUsd } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';

/** A value as the product of its factors, central figures with units: `263 kt × 1 × 11,800 USD/t = USD 3.1 billion`. */
export function productText({ inputs, value }: Derivation, speech: Speech): string {
	const factors = inputs.map((input) => factorText(input, speech));
	return `${factors.join(' × ')} = ${formatUsd(value.central, speech.language)}`;
}

function factorText({ value, unit }: Derivation, { messages, language }: Speech): string {
	if (unit === 'USD') return formatUsd(value.central, language);
	if (unit === 't' || unit === '1000 m3') return formatQuantity(value.central, unit, language);
	const number = formatNumber(value.central, language, value.central < 100 ? 3 : 0);
	const { units } = messages.deposit.words;
	if (typeof unit === 'object') return `${number} ${unit.published}`;
	if (unit === 'factor') return number;
	return `${number}\u00a0${units[unit] ?? unit}`;
}
