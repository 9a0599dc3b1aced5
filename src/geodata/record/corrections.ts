import type { Polygon } from 'geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { dayOf, type Bank, type Place } from './place';
import type { Series } from './steady-series';

/** A row of `geodata/occupation/corrections.csv`: what the source has wrong, and what public reporting says. */
export interface Correction {
	readonly id: string;
	readonly from: IsoDate;
	/** The first day on which it no longer holds. */
	readonly to: IsoDate;
	readonly state: 'occupied' | 'contested' | 'free';
	readonly target: CorrectionTarget;
}

export type CorrectionTarget =
	| { readonly scope: 'place'; readonly ids: readonly string[] }
	/** The places of one bank inside a polygon. */
	| { readonly scope: 'area'; readonly area: Polygon; readonly bank: Bank | null }
	/** The polygon is land of its own, in which the source has no place. */
	| { readonly scope: 'outline'; readonly area: Polygon };

/** What a correction did: places that it is for, and those of them that it changed. */
export interface CorrectionEffect {
	readonly id: string;
	readonly places: number;
	readonly changed: number;
}

interface Corrected {
	readonly series: readonly Series[];
	/** Per place, what a correction says of each day; null: none does. */
	readonly settled: readonly (Uint8Array | null)[];
	readonly effects: readonly CorrectionEffect[];
}

/** What a correction decides of a place on a day: its side, or that it is contested. */
export const decided = { nothing: 0, side: 1, contested: 2 } as const;

/**
 * The series with the corrections written over them, in the order of the table. One also settles what the source
 * disputes: `disputed` is 1 on those days; null: none.
 */
export function correctedSeries(
	series: readonly Series[],
	places: readonly Place[],
	taken: readonly boolean[],
	corrections: readonly Correction[],
	disputed: readonly (Uint8Array | null)[]
): Corrected {
	const result = series.map((own) => own.slice());
	const settled: (Uint8Array | null)[] = series.map(() => null);
	const effects = corrections.map(({ id, from, to, state, target }) => {
		const meant = placesOf(target, places, taken);
		const [first, after] = [Math.max(0, dayOf(from)), dayOf(to)];
		const side = state === 'occupied' ? 1 : 0;
		const changed =
			state === 'contested'
				? meant
				: meant.filter((place) => {
						const isOther = result[place]!.subarray(first, after).includes(1 - side);
						return isOther || (disputed[place]?.subarray(first, after).includes(1) ?? false);
					});
		for (const place of meant) {
			if (state !== 'contested') result[place]!.fill(side, first, after);
			settled[place] ??= new Uint8Array(result[place]!.length);
			settled[place].fill(state === 'contested' ? decided.contested : decided.side, first, after);
		}
		// An outline is land of its own, and changes the record by being there.
		const isLand = target.scope === 'outline' && state !== 'free';
		return { id, places: meant.length, changed: isLand ? 1 : changed.length };
	});
	return { series: result, settled, effects };
}

/** Indices of the places that a target means. */
export function placesOf(
	target: CorrectionTarget,
	places: readonly Place[],
	taken: readonly boolean[]
): readonly number[] {
	if (target.scope === 'outline') return [];
	return places.flatMap((place, i) => (taken[i] && isMeant(target, place) ? [i] : []));
}

function isMeant(target: Exclude<CorrectionTarget, { scope: 'outline' }>, place: Place): boolean {
	if (target.scope === 'place') return target.ids.includes(place.id);
	if (target.bank !== null && target.bank !== place.bank) return false;
	return booleanPointInPolygon([place.lon, place.lat], target.area);
}
