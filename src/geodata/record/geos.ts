import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';

/**
 * The overlay of GEOS, the geometry library of PostGIS and QGIS. Its geometries are pointers; those that go in here
 * are freed here.
 */
// What it has to say of a broken ring is said by those who ask, with its place.
const geos = await initGeosJs({ noticeHandler: () => undefined });

type Area = Polygon | MultiPolygon;
type Pointer = number;

const geometryCollection = 7;

/** One geometry of all; throws Error where GEOS refuses. */
function collection(geometries: readonly Geometry[]): Pointer {
	const list = geos.Module._malloc(4 * geometries.length);
	geometries.forEach((geometry, i) => {
		geos.Module.HEAPU32[list / 4 + i] = geojsonToGeosGeom(geometry, geos);
	});
	const result = geos.GEOSGeom_createCollection(geometryCollection, list, geometries.length);
	geos.Module._free(list);
	return result;
}

/** The GeoJSON of what `work` makes of the inputs; frees all of them. */
function overlay(inputs: readonly Pointer[], work: (...inputs: Pointer[]) => Pointer): Geometry {
	const result = work(...inputs);
	for (const input of inputs) geos.GEOSGeom_destroy(input);
	if (result === 0) throw new Error('GEOS could not work with a geometry of the record');
	const geometry = geosGeomToGeojson(result, geos) as Geometry;
	geos.GEOSGeom_destroy(result);
	return geometry;
}

/** The polygons of a result, without the points and lines where its parts only touch. */
function polygonal(geometry: Geometry): MultiPolygon {
	const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
	return {
		type: 'MultiPolygon',
		coordinates: parts.flatMap((part) => polygonsOf(part))
	};
}

function polygonsOf(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') {
		return geometry.coordinates.length > 0 ? [geometry.coordinates] : [];
	}
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

export function unionOf(areas: readonly Area[]): MultiPolygon {
	return polygonal(overlay([collection(areas)], (all) => geos.GEOSUnaryUnion(all)));
}

export function intersectionOf(a: Area, b: Area): MultiPolygon {
	const inputs = [a, b].map((area) => geojsonToGeosGeom(area, geos));
	return polygonal(overlay(inputs, (one, other) => geos.GEOSIntersection(one, other)));
}

export function differenceOf(a: Area, b: Area): MultiPolygon {
	const inputs = [a, b].map((area) => geojsonToGeosGeom(area, geos));
	return polygonal(overlay(inputs, (one, other) => geos.GEOSDifference(one, other)));
}

/** All that is within a distance of a geometry, in its own plane; round corners have `steps` edges per quarter. */
export function bufferOf(geometry: Geometry, distance: number, steps: number): MultiPolygon {
	const input = geojsonToGeosGeom(geometry, geos);
	return polygonal(overlay([input], (one) => geos.GEOSBuffer(one, distance, steps)));
}

/** The area on a grid of `size` degrees, valid on it. */
export function onGrid(area: Area, size: number): MultiPolygon {
	const input = geojsonToGeosGeom(area, geos);
	return polygonal(overlay([input], (one) => geos.GEOSGeom_setPrecision(one, size, 0)));
}

/** Whether the rings bound an area: none crosses or touches itself or another along an edge. */
export function isValid(area: Area): boolean {
	const input = geojsonToGeosGeom(area, geos);
	const valid = geos.GEOSisValid(input) === 1;
	geos.GEOSGeom_destroy(input);
	return valid;
}

/** The same land with rings that bound it, where they cross themselves or one another; each place is covered once. */
export function madeValid(area: Area): MultiPolygon {
	const parts = polygonsOf(area).map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
	const valid = parts.map((part) => {
		const input = geojsonToGeosGeom(part, geos);
		return polygonal(overlay([input], (one) => geos.GEOSMakeValid(one)));
	});
	return unionOf(valid.filter(({ coordinates }) => coordinates.length > 0));
}

/** The faces that the boundaries of all areas cut the plane into, with positions on a grid of `size` degrees. */
export function facesOf(areas: readonly Area[], size: number): readonly Position[][][] {
	const rings = areas.flatMap((area) => polygonsOf(area).flat());
	const lines = rings.map((coordinates) => ({ type: 'LineString', coordinates }) as const);
	const noded = overlay([collection(lines)], (all) => geos.GEOSUnaryUnionPrec(all, size));
	const faces = overlay([collection([noded])], polygonize);
	return polygonal(faces).coordinates;
}

function polygonize(lines: Pointer): Pointer {
	const list = geos.Module._malloc(4);
	geos.Module.HEAPU32[list / 4] = lines;
	const result = geos.GEOSPolygonize(list, 1);
	geos.Module._free(list);
	return result;
}

/** A point inside the polygon, degrees. */
export function pointInside(coordinates: Position[][]): readonly [lon: number, lat: number] {
	const input = geojsonToGeosGeom({ type: 'Polygon', coordinates }, geos);
	const point = overlay([input], (one) => geos.GEOSPointOnSurface(one));
	if (point.type !== 'Point') throw new Error('GEOS found no point inside a face of the record');
	return [point.coordinates[0]!, point.coordinates[1]!];
}
