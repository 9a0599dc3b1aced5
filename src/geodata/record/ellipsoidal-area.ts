import type { MultiPolygon, Polygon, Position } from 'geojson';

const equatorialRadiusKm = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const degree = Math.PI / 180;

/** Area in km² between the equator and latitude φ per radian of longitude on the WGS84 ellipsoid (authalic function). */
function areaPerLongitude(latitude: number): number {
	const sine = Math.sin(latitude * degree);
	const es = eccentricity * sine;
	const scale = (equatorialRadiusKm ** 2 * (1 - eccentricity ** 2)) / 2;
	return scale * (sine / (1 - es * es) + Math.atanh(es) / eccentricity);
}

const gaussOffset = 0.5 / Math.sqrt(3);

/** Contour integral over a closed ring whose edges are straight in lon/lat (RFC 7946); two-point Gauss per edge. */
function ringAreaKm2(ring: readonly Position[]): number {
	let total = 0;
	for (let i = 1; i < ring.length; i++) {
		const [lng0, lat0] = ring[i - 1] as [number, number];
		const [lng1, lat1] = ring[i] as [number, number];
		const middle = (lat0 + lat1) / 2;
		const offset = (lat1 - lat0) * gaussOffset;
		const mean = (areaPerLongitude(middle - offset) + areaPerLongitude(middle + offset)) / 2;
		total += (lng1 - lng0) * degree * mean;
	}
	return Math.abs(total);
}

/**
 * Area of a polygon on the WGS84 ellipsoid, km², whatever its winding. Turf's spherical area is
 * 0.27–0.33 % lower over Ukraine.
 */
export function ellipsoidalAreaKm2(geometry: Polygon | MultiPolygon): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let total = 0;
	for (const [outer, ...holes] of polygons) {
		if (outer) total += ringAreaKm2(outer);
		for (const hole of holes) total -= ringAreaKm2(hole);
	}
	return total;
}
