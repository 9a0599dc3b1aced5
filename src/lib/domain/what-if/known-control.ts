import type { DepositId } from '../dataset/deposit';
import type { Box } from '../geometry/edge-index';
import { rootOfSquares } from '../numbers/reproducible-functions';
import type { ObservedControl } from './inserted-observation';

/** What an earlier line said, and where the line is another than it was. */
export interface EarlierControl {
	readonly control: ObservedControl;
	readonly changed: Box;
}

/** Less than a degree of latitude, and of longitude up to 54°, km. */
const kmOfLatitude = 110;
const kmOfLongitude = 65;

/** What of an earlier line still holds: of all places from which the change is farther than what they depend on. */
export class KnownControl {
	readonly #earlier: EarlierControl;
	readonly #contested: ReadonlySet<DepositId>;
	readonly #behind: ReadonlySet<DepositId>;
	readonly #free: ReadonlySet<DepositId>;

	constructor(earlier: EarlierControl) {
		const { contested, decided } = earlier.control;
		this.#earlier = earlier;
		this.#contested = new Set(contested);
		this.#behind = new Set(decided.behind);
		this.#free = new Set(decided.free);
	}

	/** Whether no line and no land of a place has changed. */
	isFar(place: Box): boolean {
		return this.#gapKm(place) > 0;
	}

	/**
	 * Adds what is known of a deposit to `into`; false: it is to be found anew. `reachKm`: how far around its place it depends
	 * on land and line, beside what is nearest.
	 */
	keeps(id: DepositId, place: Box, reachKm: number, into: WritableControl): boolean {
		const { control } = this.#earlier;
		const tenths = control.distances.get(id);
		if (tenths === undefined) return false;
		// Rounding to tenths, and places that are as far from this one as it reaches.
		const safeKm = Math.abs(tenths) / 10 + 2 * reachKm + 1;
		if (!(this.#gapKm(place) > safeKm)) return false;
		into.distances.set(id, tenths);
		const share = control.areas.get(id);
		if (share !== undefined) into.areas.set(id, share);
		const bound = control.bound.get(id);
		if (bound !== undefined) into.bound.set(id, bound);
		if (this.#contested.has(id)) into.contested.push(id);
		if (this.#behind.has(id)) into.decided.behind.push(id);
		if (this.#free.has(id)) into.decided.free.push(id);
		return true;
	}

	/** At most what lies between a place and the change; 0: they may meet. */
	#gapKm(place: Box): number {
		const { changed } = this.#earlier;
		const east = Math.max(0, place.west - changed.east, changed.west - place.east);
		const north = Math.max(0, place.south - changed.north, changed.south - place.north);
		return rootOfSquares(east * kmOfLongitude, north * kmOfLatitude);
	}
}

/** What a control is collected in. */
export interface WritableControl {
	readonly distances: Map<DepositId, number>;
	readonly areas: Map<string, NonNullable<ReturnType<ObservedControl['areas']['get']>>>;
	readonly contested: DepositId[];
	readonly decided: Readonly<Record<'behind' | 'free', DepositId[]>>;
	readonly bound: Map<DepositId, readonly [number, number]>;
}
