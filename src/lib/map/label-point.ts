import type { Geometry, Position } from 'geojson';

/** Steps of the search grid across a polygon: a label needs a place good to a tenth of the unit, no better. */
const gridSteps = 14;
/** Every second corner is enough for that. */
const stride = 2;

function boxOf(ring: readonly Position[]): [number, number, number, number] {
	const lngs = ring.map((position) => position[0]!);
	const lats = ring.map((position) => position[1]!);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

const boxSize = ([west, south, east, north]: readonly number[]) =>
	(east! - west!) * (north! - south!);

/** Rings of the largest part of a polygon geometry. */
function largestPart(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	if (geometry.type !== 'MultiPolygon') {
		throw new TypeError(`expected a polygon to label, found ${geometry.type}`);
	}
	const bySize = (a: Position[][], b: Position[][]) =>
		boxSize(boxOf(b[0]!)) - boxSize(boxOf(a[0]!));
	return [...geometry.coordinates].sort(bySize)[0]!;
}

/** Whether a point is inside (even-odd), and its squared distance to the outline; x is scaled by `xScale`. */
function measure(rings: readonly Position[][], x: number, y: number, xScale: number) {
	let inside = false;
	let distance = Infinity;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += stride) {
			const [ax, ay] = ring[j] as [number, number];
			const [bx, by] = ring[i] as [number, number];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			distance = Math.min(distance, ((bx - x) * xScale) ** 2 + (by - y) ** 2);
		}
	}
	return inside ? distance : -distance;
}

/**
 * A place for a label inside a polygon, far from its outline (the pole of inaccessibility, on a coarse grid, with
 * longitudes shortened by the cosine of the latitude). Throws TypeError for other geometries.
 */
export function labelPoint(geometry: Geometry): [number, number] {
	const rings = largestPart(geometry);
	const [west, south, east, north] = boxOf(rings[0]!);
	const xScale = Math.cos((((south + north) / 2) * Math.PI) / 180);
	let best: [number, number] = [(west + east) / 2, (south + north) / 2];
	let bestDistance = -Infinity;
	for (let i = 1; i < gridSteps * gridSteps; i++) {
		const lng = west + ((east - west) * (i % gridSteps)) / gridSteps;
		const lat = south + ((north - south) * Math.floor(i / gridSteps)) / gridSteps;
		const distance = measure(rings, lng, lat, xScale);
		if (distance > bestDistance) [best, bestDistance] = [[lng, lat], distance];
	}
	return best;
}
