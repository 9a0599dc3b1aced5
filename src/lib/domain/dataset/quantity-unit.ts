import type { QuantityUnit } from './commodity';

interface PublishedUnit {
	/** What one published unit is in `unit`. */
	readonly factor: number;
	readonly unit: QuantityUnit;
}

/**
 * Units in which quantities are published, in tonnes or in thousand cubic metres.
 * 1 ft³ = 0.028316846592 m³ (exact), so 1 tcf (10¹² ft³) = 28.316846592 × 10⁶ thousand m³.
 * 1 troy oz = 31.1034768 g (exact), so 1 Moz (10⁶ oz) = 31.1034768 t.
 */
export const publishedUnits: Readonly<Record<string, PublishedUnit>> = {
	t: { factor: 1, unit: 't' },
	kt: { factor: 1e3, unit: 't' },
	Mt: { factor: 1e6, unit: 't' },
	'bn t': { factor: 1e9, unit: 't' },
	Moz: { factor: 31.1034768, unit: 't' },
	bcm: { factor: 1e6, unit: '1000 m3' },
	tcm: { factor: 1e9, unit: '1000 m3' },
	tcf: { factor: 28.316846592e6, unit: '1000 m3' }
};

/** Units of grades and of shares; they are shown and never summed. */
export const gradeUnits: readonly string[] = ['%', 'g/t', 'kg/m3'];

/** True for a unit of quantity, a rate of it (`Mt/yr`, `kt/month`), or a unit of grade. */
export function isKnownUnit(unit: string): boolean {
	if (gradeUnits.includes(unit)) return true;
	return Object.hasOwn(publishedUnits, unit.replace(/\/(?:yr|month)$/, ''));
}
