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
import type { TreeWords } from './tree-words';

/** A number of a tree with its bounds and unit, as the rest of the page writes such numbers. */
export function derivedValue(
	{ value, unit }: Derivation,
	language: Language,
	sites: DerivationMessages['sites'],
	words: TreeWords
): string {
	const exact = value.low === value.high;
	if (typeof unit === 'object')
		return `${formatBounded(value, language)} ${publishedUnit(unit, words)}`;
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
			return `${formatBounded(value, language)} ${words.units[unit] ?? unit}`;
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
function publishedUnit(unit: DerivationUnit & object, { units, bases }: TreeWords): string {
	const named = (name: string) => units[name] ?? name;
	if ('per' in unit) return `${named(unit.unit)}${unit.sign}${named(unit.per)}`;
	return [named(unit.unit), bases[unit.basis] ?? unit.basis].filter(Boolean).join(' ');
}
