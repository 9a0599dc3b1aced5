import type { Side } from '$lib/domain/control/side';
import { formatAreaKm2, formatDate } from '$lib/domain/format';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Speech } from '$lib/i18n/context';
import type { MapDeposit } from '$lib/map/map-deposit';

type Sides = Readonly<Record<Side, number>>;

/** The map in words: its date, the occupied land (km²), the deposits on it by side and how many have no place on it. */
export function summaryOf(
	date: IsoDate,
	areaKm2: number,
	sides: Sides,
	unplaced: number,
	{ messages, language }: Speech
): string {
	return messages.map.summary({
		date: formatDate(date, language),
		area: formatAreaKm2(areaKm2, language),
		behind: sides.behind,
		free: sides.free,
		uncertain: sides.contested + sides.near + sides.unknown,
		unplaced
	});
}

/** How many of the deposits that the map shows lie on which side. */
export function shownSides(deposits: readonly Pick<MapDeposit, 'side' | 'visible'>[]): Sides {
	const counts = { behind: 0, free: 0, near: 0, contested: 0, unknown: 0 };
	for (const { side, visible } of deposits) if (visible) counts[side]++;
	return counts;
}
