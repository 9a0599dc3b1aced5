import { bbox } from '@turf/bbox';
import { earthRadius, multiLineString } from '@turf/helpers';
import { geoAzimuthalEquidistant } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { bufferOf, intersectionOf } from '../record/geos';

type Area = Polygon | MultiPolygon;
type Project = (position: Position) => Position;

/**
 * The same as `bandInside` of the page, by GEOS: the build draws more than a hundred, which take Turf as long as all else
 * of the derivation. Around the middle of the line all distances are true, as Turf has them, and corners are as round.
 */
export function bandInsideByGeos(
	outline: Area,
	line: readonly (readonly Position[])[],
	distanceKm: number
): Area | null {
	const { there, back } = projections(line);
	const lines = multiLineString(line.map((positions) => positions.map(there))).geometry;
	const band = bufferOf(lines, distanceKm * 1000, stepsPerQuarter);
	const inside = intersectionOf(outline, moved(band, back));
	return inside.coordinates.length === 0 ? null : inside;
}

/** Those of Turf. */
const stepsPerQuarter = 8;

/** To metres around the middle of a line, and back to degrees. */
function projections(line: readonly (readonly Position[])[]): { there: Project; back: Project } {
	const [west, south, east, north] = bbox(multiLineString(line.map((part) => [...part])));
	const project = geoAzimuthalEquidistant()
		.rotate([-(west + east) / 2, -(south + north) / 2])
		.scale(earthRadius);
	return {
		there: ([lng, lat]) => project([lng!, lat!])!,
		back: ([x, y]) => project.invert!([x!, y!])!
	};
}

function moved({ coordinates }: MultiPolygon, move: Project): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(move)))
	};
}
