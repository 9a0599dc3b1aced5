import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { centroid } from '@turf/centroid';
import { feature } from '@turf/helpers';
import { pointOnFeature } from '@turf/point-on-feature';
import { tesselate } from '@turf/tesselate';
import type { MultiPolygon, Polygon } from 'geojson';

/**
 * `[longitude, latitude]` of a place inside an area, never on its boundary: the middle of its box where that
 * lies inside, else the middle of the largest triangle of the area.
 *
 * @throws RangeError for an area without extent.
 */
export function pointInside(outline: Polygon | MultiPolygon): readonly [number, number] {
	const place = pointOnFeature(outline);
	if (booleanPointInPolygon(place, outline, { ignoreBoundary: true })) {
		return place.geometry.coordinates as [number, number];
	}
	const triangles = polygonsOf(outline).flatMap((polygon) => tesselate(feature(polygon)).features);
	const sizes = triangles.map((triangle) => area(triangle));
	const largest = triangles[sizes.indexOf(Math.max(...sizes))];
	if (largest === undefined) throw new RangeError('expected an area, found one without extent');
	return centroid(largest).geometry.coordinates as [number, number];
}

function polygonsOf(outline: Polygon | MultiPolygon): Polygon[] {
	if (outline.type === 'Polygon') return [outline];
	return outline.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
