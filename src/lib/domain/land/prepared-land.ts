import type { MultiPolygon, Polygon } from 'geojson';
import type { DepositId } from '../dataset/deposit';
import { edgeIndex, type EdgeIndex } from '../geometry/edge-index';
import { areaEdges } from '../geometry/edges';
import { prepareArea, type PreparedArea } from '../geometry/prepared-area';
import { LandAroundPoints } from './land-around';
import { landShare } from './land-share';
import { rememberingBand, type BandInside } from './polygon-share';

type Area = Polygon | MultiPolygon;

/** What an imported or drawn line is laid over, made ready once for many lines. */
export interface PreparedLand {
	/** The land that can be held. */
	readonly holdable: EdgeIndex;
	/** Basins (by id) and oblasts (by ISO 3166-2 code). */
	readonly places: ReadonlyMap<string, PreparedArea>;
	/** The land of the places around points. */
	readonly around: LandAroundPoints;
	/** Per place, its `landShare`. */
	readonly landShares: ReadonlyMap<string, number>;
	readonly outlines: ReadonlyMap<DepositId, PreparedOutline>;
}

export interface PreparedOutline {
	readonly geometry: Area;
	readonly prepared: PreparedArea;
	/** `bandInside` that does not draw the band of a line again that has not moved. */
	readonly bandOf: BandInside;
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
		around: new LandAroundPoints(shapes.places, places, holdable),
		landShares: new Map(Array.from(places, ([id, area]) => [id, landShare(holdable, area)])),
		outlines: preparedOutlines(shapes.outlines)
	};
}

export function preparedOutlines(
	outlines: ReadonlyMap<DepositId, Area>
): ReadonlyMap<DepositId, PreparedOutline> {
	return new Map(
		Array.from(outlines, ([id, geometry]) => [
			id,
			{ geometry, prepared: prepareArea(geometry), bandOf: rememberingBand() }
		])
	);
}
