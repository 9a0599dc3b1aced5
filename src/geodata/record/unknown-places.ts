import Flatbush from 'flatbush';
import { indicesOf } from './neighbourhood';
import type { Place } from './place';
import type { Series } from './steady-series';

const nearest = 6;
const withinKm = 15;
const leastOccupied = 4;
const longOccupiedDays = 365;

/**
 * Which places take part: all but those that the source never names and that lie amid land which was occupied for
 * more than a year. The source does not know them, so they are not free; their land goes to their neighbours.
 * `named`: the places that the source names.
 */
export function knownPlaces(
	places: readonly Place[],
	series: readonly Series[],
	named: readonly boolean[]
): readonly boolean[] {
	const taken = places.map(() => true);
	const isLong = series.map((days) => days.reduce((sum, day) => sum + day, 0) > longOccupiedDays);
	for (;;) {
		const unknown = (['left', 'right'] as const).flatMap((bank) => {
			const own = indicesOf(places, taken, bank);
			if (own.length === 0) return [];
			const tree = new Flatbush(own.length);
			for (const i of own) tree.add(places[i]!.x, places[i]!.y);
			tree.finish();
			return own.filter((i) => {
				if (named[i]) return false;
				const around = tree.neighbors(places[i]!.x, places[i]!.y, nearest + 1, withinKm);
				const others = around.map((k) => own[k]!).filter((j) => j !== i);
				return others.slice(0, nearest).filter((j) => isLong[j]).length >= leastOccupied;
			});
		});
		if (unknown.length === 0) return taken;
		for (const i of unknown) taken[i] = false;
	}
}
