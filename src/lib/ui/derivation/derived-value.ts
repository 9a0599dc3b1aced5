import type { Derivation } from '$lib/domain/derivation';
import {
	formatBounded,
	formatDistanceKm,
	formatQuantity,
	formatQuantityRange,
	formatShare,
	formatShareRange,
	formatUsdRange,
	type Language
} from '$lib/domain/format';

/** A number of a tree with its bounds and unit, as the rest of the page writes such numbers. */
export function derivedValue(
	{ value, unit }: Derivation,
	language: Language,
	sites: string
): string {
	const exact = value.low === value.high;
	if (typeof unit === 'object') return `${formatBounded(value, language)} ${unit.published}`;
	switch (unit) {
		case 'share':
			return exact ? formatShare(value.central, language) : formatShareRange(value, language);
		case 't':
		case '1000 m3': {
			const central = formatQuantity(value.central, unit, language);
			return exact ? central : `${central} (${formatQuantityRange(value, unit, language)})`;
		}
		case 'USD':
			return formatUsdRange(value, language);
		case 'km':
			return formatDistanceKm(value.central, language);
		case 'factor':
			return formatBounded(value, language);
		case 'sites':
			return `${formatBounded(value, language)} ${sites}`;
		case 'USD/t':
		case 'USD/1000 m3':
			return `${formatBounded(value, language)} ${unit}`;
		default:
			return unit satisfies never;
	}
}
