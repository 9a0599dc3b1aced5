import type { MultiPolygon, Polygon } from 'geojson';
import type { DepositId } from '../dataset/deposit';
import { edgeIndex, type EdgeIndex } from '../geometry/edge-index';
import { areaEdges } from '../geometry/edges';
import { shareOf } from '../geometry/overlap';
import { prepareArea, type PreparedArea } from '../geometry/prepared-area';

type Area = Polygon | MultiPolygon;

/** What an imported or drawn line is laid over, made ready once for many lines. */
export interface PreparedLand {
	/** The land that can be held. */
	readonly holdable: EdgeIndex;
	/** Basins (by id) and oblasts (by ISO 3166-2 code). */
	readonly places: ReadonlyMap<string, PreparedArea>;
	/** The same places as they were given. */
	readonly shapes: ReadonlyMap<string, Area>;
	/** Per place, its `landShare`. */
	readonly landShares: ReadonlyMap<string, number>;
	readonly outlines: ReadonlyMap<DepositId, PreparedOutline>;
}

export interface PreparedOutline {
	readonly geometry: Area;
	readonly prepared: PreparedArea;
}

/**
 * `holdable`: see `holdableArea`; `places`: geometry of basins and oblasts, by the ids that the control history
 * has them under; `outlines`: of outlined deposits.
 *
 * Throws InvalidCoordinateError for a coordinate that is no place on Earth.
 */
export function prepareLand(shapes: {
	readonly holdable: MultiPolygon;
	readonly places: ReadonlyMap<string, Area>;
	readonly outlines: ReadonlyMap<DepositId, Area>;
}): PreparedLand {
	const holdable = edgeIndex(areaEdges(shapes.holdable));
	const places = new Map(Array.from(shapes.places, ([id, area]) => [id, prepareArea(area)]));
	return {
		holdable,
		places,
		shapes: shapes.places,
		landShares: new Map(Array.from(places, ([id, area]) => [id, landShare(holdable, area)])),
		outlines: preparedOutlines(shapes.outlines)
	};
}

/**
 * Share of a basin or oblast that is land that can be held, 0..1; 1 for one that lies all at sea. What can be behind
 * the line is measured by it: the outline of Crimea holds the lagoons of the Syvash, and is occupied whole.
 */
export function landShare(holdable: EdgeIndex, place: PreparedArea): number {
	return shareOf(holdable, place) || 1;
}

export function preparedOutlines(
	outlines: ReadonlyMap<DepositId, Area>
): ReadonlyMap<DepositId, PreparedOutline> {
	return new Map(
		Array.from(outlines, ([id, geometry]) => [id, { geometry, prepared: prepareArea(geometry) }])
	);
}
