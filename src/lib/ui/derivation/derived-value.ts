import type { Derivation, DerivationUnit } from '$lib/domain/derivation/derivation';
import {
	formatAreaKm2,
	formatBounded,
	formatDistanceKm,
	formatNumber,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareRange,
	formatUsd,
	formatUsdRange,
	span
} from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { Range } from '$lib/domain/numbers/range';
import type { DerivationMessages } from '$lib/i18n/derivation/messages';
import { inWords, type DataSpeech } from '$lib/i18n/context';
import type { Messages } from '$lib/i18n/messages';

/** The language of the page with its words for units and for what is measured. */
export interface UnitSpeech extends DataSpeech {
	readonly messages: { readonly deposit: Pick<Messages['deposit'], 'priceUnits'> };
}

/** A number of a tree with its bounds and unit, as the rest of the page writes such numbers. */
export function derivedValue(
	{ value, unit }: Derivation,
	sites: DerivationMessages['sites'],
	speech: UnitSpeech
): string {
	const { language, messages } = speech;
	const exact = value.low === value.high;
	if (typeof unit === 'object')
		return `${formatBounded(value, language)} ${publishedUnit(unit, speech)}`;
	switch (unit) {
		case 'share':
			return exact ? formatShare(value.central, language) : formatShareRange(value, language);
		case 't':
		case '1000 m3': {
			const central = formatQuantity(value.central, unit, language);
			return exact ? central : `${central} (${formatQuantityRange(value, unit, language)})`;
		}
		case 'USD': {
			const central = formatUsd(value.central, language);
			return exact ? central : `${central} (${formatUsdRange(value, language)})`;
		}
		case 'km2':
			return formatAreaKm2(value.central, language);
		case 'km':
			return formatDistanceKm(value.central, language);
		case 'factor':
			return formatBounded(value, language);
		case 'sites':
			return sites(countText(value, language), isTrace(value.central) ? leastCount : value.central);
		case 'USD/t':
		case 'USD/1000 m3':
			return `${formatBounded(value, language)} ${messages.deposit.priceUnits[unit]}`;
		default:
			return unit satisfies never;
	}
}

/** A sum of shares below this is a trace of the normal distribution, whose digits say nothing. */
const leastCount = 0.01;
const isTrace = (count: number) => count > 0 && count < leastCount;

/** A number of deposits with its bounds: `2.5 (1–3)`; a trace is `<0.01`. */
function countText({ low, central, high }: Range, language: Language): string {
	const text = (count: number) =>
		isTrace(count)
			? `<${formatNumber(leastCount, language, 2)}`
			: formatBounded({ low: count, central: count, high: count }, language);
	return low === high ? text(central) : `${text(central)} (${span(text(low), text(high))})`;
}

/** `Mt ore`, `t/Mt` in the page's words; what has none stands as it is. */
function publishedUnit(unit: DerivationUnit & object, speech: DataSpeech): string {
	const unitName = inWords(unit.unit, speech);
	if ('per' in unit) return `${unitName}${unit.sign}${inWords(unit.per, speech)}`;
	return [unitName, inWords(unit.basis, speech)].filter(Boolean).join(' ');
}
