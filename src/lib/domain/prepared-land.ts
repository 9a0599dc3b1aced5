import type { MultiPolygon, Polygon } from 'geojson';
import type { DepositId } from './deposit';
import { edgeIndex, type EdgeIndex } from './geometry/edge-index';
import { areaEdges } from './geometry/edges';
import { prepareArea, type PreparedArea } from './geometry/prepared-area';

type Area = Polygon | MultiPolygon;

/** What an imported or drawn line is laid over, made ready once for many lines. */
export interface PreparedLand {
	/** The land that can be held. */
	readonly holdable: EdgeIndex;
	/** Basins (by id) and oblasts (by ISO 3166-2 code). */
	readonly places: ReadonlyMap<string, PreparedArea>;
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
	return {
		holdable: edgeIndex(areaEdges(shapes.holdable)),
		places: new Map(Array.from(shapes.places, ([id, area]) => [id, prepareArea(area)])),
		outlines: preparedOutlines(shapes.outlines)
	};
}

export function preparedOutlines(
	outlines: ReadonlyMap<DepositId, Area>
): ReadonlyMap<DepositId, PreparedOutline> {
	return new Map(
		Array.from(outlines, ([id, geometry]) => [id, { geometry, prepared: prepareArea(geometry) }])
	);
}
