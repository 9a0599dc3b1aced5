import type { Geometry, MultiPolygon, Position } from 'geojson';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { countOf, errorAt, type Issue } from '../../lib/check/issue';
import { canonicalGeometry } from '../../lib/check/format/geometry';
import { outlineDecimals } from '../../lib/check/format/geojson';
import { geometryOf } from '../../lib/check/read/geometry';
import { windingFault } from '../../lib/check/ring-faults';
import type { Shape } from './shapes';

/** Smaller holes are left by drawing, not meant, km². */
const sliverKm2 = 0.01;
/** Collections in collections are followed so deep. */
const deepest = 8;

/** What was found in the rings of a line, counted. */
export interface RingCounts {
	heights: number;
	unclosed: number;
	clockwise: number;
	slivers: number;
	collapsed: number;
	collections: number;
	/** Points and lines, which bound no land. */
	others: number;
}

export function noCounts(): RingCounts {
	return {
		...{ heights: 0, unclosed: 0, clockwise: 0, slivers: 0 },
		...{ collapsed: 0, collections: 0, others: 0 }
	};
}

const decodeArea = geometryOf(['Polygon', 'MultiPolygon'], 'allowed');

/** The polygons of a shape in two dimensions and in canonical form; what was found otherwise is counted. */
export function polygonsOfShape(
	shape: Shape,
	counts: RingCounts,
	issues: Issue[]
): MultiPolygon['coordinates'] {
	return areasIn(shape.geometry, counts, deepest).flatMap((area) => {
		const decoded = decodeArea(area);
		if ('faults' in decoded) {
			const { found, expected, remedy, path } = decoded.faults[0]!;
			const record = shape.id ?? '';
			issues.push(errorAt(shape.at('geometry', ...path), { record, found, expected, remedy }));
			return [];
		}
		const { value } = decoded;
		const polygons = value.type === 'Polygon' ? [value.coordinates] : value.coordinates;
		return polygons.flatMap((rings) => cleanPolygon(rings, counts));
	});
}

function areasIn(
	geometry: Geometry | null,
	counts: RingCounts,
	depth: number
): readonly Geometry[] {
	if (geometry === null || typeof geometry !== 'object') return [];
	if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries) && depth > 0) {
		counts.collections++;
		return geometry.geometries.flatMap((part) => areasIn(part, counts, depth - 1));
	}
	if (/^(Multi)?(Point|LineString)$/.test(geometry.type)) {
		counts.others++;
		return [];
	}
	return [geometry];
}

function cleanPolygon(rings: readonly Position[][], counts: RingCounts): Position[][][] {
	for (const [i, ring] of rings.entries()) countRing(ring, i > 0, counts);
	const area: MultiPolygon = { type: 'MultiPolygon', coordinates: [[...rings]] };
	const canonical = canonicalGeometry(area, outlineDecimals);
	const [clean] = canonical.coordinates;
	if (clean === undefined) {
		counts.collapsed++;
		return [];
	}
	const [outer, ...holes] = clean;
	const kept = holes.filter(
		(hole) => areaKm2({ type: 'Polygon', coordinates: [hole] }) >= sliverKm2
	);
	counts.slivers += rings.length - 1 - kept.length;
	return [[outer!, ...kept]];
}

function countRing(ring: readonly Position[], isHole: boolean, counts: RingCounts): void {
	counts.heights += ring.filter((position) => position.length > 2).length;
	const [first, last] = [ring[0]!, ring.at(-1)!];
	const isClosed = first[0] === last[0] && first[1] === last[1];
	if (!isClosed) counts.unclosed++;
	const closed = isClosed ? ring : [...ring, first];
	if (windingFault(closed, isHole) !== null) counts.clockwise++;
}

/** The counts as they are told, one line a kind. */
export function toldCounts(counts: RingCounts): readonly string[] {
	const told: readonly [number, string][] = [
		[counts.collections, `${countOf(counts.collections, 'collection')} of geometries, taken apart`],
		[counts.others, `areas, without ${counts.others} points or lines`],
		[
			counts.heights,
			`two dimensions, without the height of ${countOf(counts.heights, 'position')}`
		],
		[counts.unclosed, `closed rings, where ${countOf(counts.unclosed, 'ring')} ended elsewhere`],
		[counts.clockwise, `rings of RFC 7946, where ${counts.clockwise} ran the other way round`],
		[counts.slivers, `land without ${countOf(counts.slivers, 'hole')} under 1 ha`],
		[counts.collapsed, `land without ${countOf(counts.collapsed, 'polygon')} of no area`]
	];
	return told.flatMap(([count, text]) => (count === 0 ? [] : [text]));
}
