import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';

type Area = Polygon | MultiPolygon;

/** GEOS, the geometry engine of PostGIS and QGIS, as an independent reference; geometries are pointers. */
const geos = await initGeosJs();

/** Rounding to the grid of the record can make a ring cross itself by some metres; GEOS mends such rings. */
export function geosArea(area: Area): number {
	const raw = geojsonToGeosGeom(area, geos);
	const valid = geos.GEOSMakeValid(raw);
	geos.GEOSGeom_destroy(raw);
	return valid;
}

export function geosUnion(areas: readonly number[]): number {
	const list = geos.Module._malloc(4 * areas.length);
	areas.forEach((area, i) => {
		geos.Module.HEAPU32[list / 4 + i] = geos.GEOSGeom_clone(area);
	});
	const geometryCollection = 7;
	const collection = geos.GEOSGeom_createCollection(geometryCollection, list, areas.length);
	const union = geos.GEOSUnaryUnion(collection);
	geos.GEOSGeom_destroy(collection);
	geos.Module._free(list);
	return union;
}

export const geosIntersection = (a: number, b: number): Area =>
	polygonal(geos.GEOSIntersection(a, b));
export const geosDifference = (a: number, b: number): Area => polygonal(geos.GEOSDifference(a, b));
export const geosPolygons = (area: number): Area => polygonal(geos.GEOSGeom_clone(area));
export const geosDestroy = (area: number): void => void geos.GEOSGeom_destroy(area);

/** The polygons of a result, without the points and lines where its parts only touch. */
function polygonal(result: number): Area {
	const geometry = geosGeomToGeojson(result, geos) as Geometry;
	geos.GEOSGeom_destroy(result);
	const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
	const coordinates = parts.flatMap((part) =>
		part.type === 'Polygon'
			? [part.coordinates]
			: part.type === 'MultiPolygon'
				? part.coordinates
				: []
	);
	return { type: 'MultiPolygon', coordinates };
}

/** True when the point is inside or on the boundary. */
export function geosCovers(area: number): (lng: number, lat: number) => boolean {
	const prepared = geos.GEOSPrepare(area);
	return (lng, lat) => geos.GEOSPreparedIntersectsXY(prepared, lng, lat) === 1;
}
