import type { QuantityUnit } from './commodity';

/** A unit in which quantities are published, e.g. `Mt`; a row of `geodata/units.csv`. */
export interface PublishedUnit {
	readonly id: string;
	/** What it measures in; null: a unit of grades or shares, which are shown and never summed. */
	readonly of: QuantityUnit | null;
	/** What one published unit is in `of`, above zero; null where `of` is. */
	readonly factor: number | null;
}

/** What one published unit is in t or in 1000 m3; null: it is no unit of that. */
export function unitFactor(
	units: readonly PublishedUnit[],
	published: string,
	of: QuantityUnit
): number | null {
	const row = units.find(({ id }) => id === published);
	return row?.of === of ? row.factor : null;
}

/** The units that convert to `of`, in the order of the table. */
export function unitsOf(units: readonly PublishedUnit[], of: QuantityUnit): readonly string[] {
	return units.filter((unit) => unit.of === of).map(({ id }) => id);
}

/** True for a unit of the table and for a rate of a quantity (`Mt/yr`, `kt/month`). */
export function isKnownUnit(units: readonly PublishedUnit[], unit: string): boolean {
	const quantity = unit.replace(/\/(?:yr|month)$/, '');
	return units.some(({ id, of }) => id === unit || (id === quantity && of !== null));
}
