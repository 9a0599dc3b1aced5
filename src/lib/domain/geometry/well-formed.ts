import type { MultiPolygon, Polygon } from 'geojson';
import { areaEdges } from './area-edges';
import { edgeIndex, type EdgeIndex } from './edge-index';
import { requireOneObservation } from './point-status';
import { windingKm2 } from './prepared-area';
import { squaredWindingKm2 } from './self-overlap';

/**
 * `overlapping`: some land is covered more than once or turned inside out (rings that overlap or cross
 * themselves, a hole outside of its polygon), by `overlapKm2`.
 */
export type WellFormedness =
	| { readonly kind: 'well-formed'; readonly areaKm2: number }
	| { readonly kind: 'overlapping'; readonly areaKm2: number; readonly overlapKm2: number };

/**
 * Excess of ∬ M² over ∬ M, in parts of ∬ M², that rounded corners may cause. The shipped record, rounded to
 * about 10 m, has 1.1e-8; one polygon drawn twice has far more.
 */
const tolerance = 1e-7;

/**
 * Whether rings bound an area. M counts how often they wind around a place: 0 or 1 everywhere when they do,
 * and then ∬ M² = ∬ M. Elsewhere M (M − 1) is positive: 2 where two polygons overlap or a ring is inside out,
 * 6 where three overlap. So ½ (∬ M² − ∬ M) is the area of the overlaps of all pairs, km² (WGS84).
 *
 * Takes the area, or the edges of one observation, already indexed.
 *
 * @throws InvalidCoordinateError for a coordinate that is no place on Earth.
 */
export function wellFormedness(area: Polygon | MultiPolygon | EdgeIndex): WellFormedness {
	const index = 'edges' in area ? area : edgeIndex(areaEdges(area));
	requireOneObservation(index);
	return formOf(squaredWindingKm2(index), windingKm2(index));
}

/** What ∬ M² and ∬ M say of the rings, km². */
export function formOf(squaredKm2: number, areaKm2: number): WellFormedness {
	const excess = squaredKm2 - areaKm2;
	if (excess <= tolerance * squaredKm2) return { kind: 'well-formed', areaKm2 };
	return { kind: 'overlapping', areaKm2, overlapKm2: excess / 2 };
}
