import { buffer } from '@turf/buffer';
import { point } from '@turf/helpers';
import type { MultiPolygon, Polygon } from 'geojson';
import type { EdgeIndex } from '../geometry/edge-index';
import { isInside } from '../geometry/point-status';
import { prepareArea, type PreparedArea } from '../geometry/prepared-area';
import { commonArea } from './common-area';
import { landShare } from './land-share';
import { placesOnLand } from './places-on-land';

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
	const part = disc && commonArea(disc.geometry, oblast);
	if (!part) return null;
	const area = prepareArea(part);
	return { area, land: landShare(holdable, area) };
}

/** See `placesOnLand`; the land that can be held of an oblast. `place`: degrees. */
export function placesInOblast(
	place: readonly [number, number],
	sigmaKm: number,
	oblast: EdgeIndex,
	holdable: EdgeIndex
): ReturnType<typeof placesOnLand> {
	const isLand = (lng: number, lat: number) =>
		isInside(oblast, lng, lat) && isInside(holdable, lng, lat);
	return placesOnLand(place, sigmaKm, isLand);
}

/** The land around points, each made once, however many lines are laid over it. */
export class LandAroundPoints {
	readonly #oblasts: ReadonlyMap<string, Area>;
	readonly #prepared: ReadonlyMap<string, PreparedArea>;
	readonly #holdable: EdgeIndex;
	readonly #made = new Map<string, LandAround | null>();
	readonly #places = new Map<string, ReturnType<typeof placesOnLand>>();

	/** `oblasts`: shapes by ISO 3166-2 code; `prepared`: the same, made ready. */
	constructor(
		oblasts: ReadonlyMap<string, Area>,
		prepared: ReadonlyMap<string, PreparedArea>,
		holdable: EdgeIndex
	) {
		this.#oblasts = oblasts;
		this.#prepared = prepared;
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

	/** As `placesInOblast`; null also for an oblast that has no shape. */
	places(
		place: readonly [number, number],
		oblast: string,
		sigmaKm: number
	): ReturnType<typeof placesOnLand> {
		const key = [...place, oblast, sigmaKm].join();
		const found = this.#places.get(key);
		if (found !== undefined) return found;
		const land = this.#prepared.get(oblast)?.index;
		const places = land === undefined ? null : placesInOblast(place, sigmaKm, land, this.#holdable);
		this.#places.set(key, places);
		return places;
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
