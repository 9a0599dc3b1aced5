import { buffer } from '@turf/buffer';
import { feature, featureCollection, point } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';
import type { EdgeIndex } from '../geometry/edge-index';
import { prepareArea, type PreparedArea } from '../geometry/prepared-area';
import { landShare } from './land-share';

type Area = Polygon | MultiPolygon;

/** The part of an oblast within a distance of a point, and what share of it is land that can be held. */
export interface LandAround {
	readonly area: PreparedArea;
	readonly land: number;
}

/** Null: the oblast is not within the distance. `point`: [longitude, latitude], degrees. */
export function landAround(
	place: readonly [number, number],
	oblast: Area,
	radiusKm: number,
	holdable: EdgeIndex
): LandAround | null {
	const disc = buffer(point([...place]), radiusKm, { units: 'kilometers', steps: 16 });
	const part = disc && intersect(featureCollection<Area>([feature(oblast), disc]));
	if (!part) return null;
	const area = prepareArea(part.geometry);
	return { area, land: landShare(holdable, area) };
}

/** The land around points, each made once, however many lines are laid over it. */
export class LandAroundPoints {
	readonly #oblasts: ReadonlyMap<string, Area>;
	readonly #holdable: EdgeIndex;
	readonly #made = new Map<string, LandAround | null>();

	/** `oblasts`: shapes by ISO 3166-2 code. */
	constructor(oblasts: ReadonlyMap<string, Area>, holdable: EdgeIndex) {
		this.#oblasts = oblasts;
		this.#holdable = holdable;
	}

	/** As `landAround`; null also for an oblast that has no shape. */
	at(place: readonly [number, number], oblast: string, radiusKm: number): LandAround | null {
		const key = [...place, oblast, radiusKm].join();
		const found = this.#made.get(key);
		if (found !== undefined) return found;
		const shape = this.#oblasts.get(oblast);
		const around = shape === undefined ? null : landAround(place, shape, radiusKm, this.#holdable);
		this.#made.set(key, around);
		return around;
	}
}

/** Less than this part of the land is a sliver between two outlines of one border, not land on the other side. */
const sliver = 1e-3;

/**
 * The side that all land around a point lies on, of the shares of `area` that are occupied and contested; null: there is
 * land on both sides.
 */
export function sideOfAll(
	{ land }: LandAround,
	occupied: number,
	contested: number
): 'behind' | 'free' | null {
	if (contested / land > sliver) return null;
	if (occupied / land <= sliver) return 'free';
	return occupied / land >= 1 - sliver ? 'behind' : null;
}
