import type { Geometry, Polygon, Position } from 'geojson';
import { areaEdges } from '../../lib/domain/geometry/area-edges';
import { edgeIndex } from '../../lib/domain/geometry/edge-index';
import { FrontIndex } from '../../lib/domain/geometry/front-distance';
import { isInside } from '../../lib/domain/geometry/point-status';

/** What a label takes, and what it should not cover. */
export interface LabelRoom {
	/** Degrees of longitude and of latitude. */
	readonly width: number;
	readonly height: number;
	/** [longitude, latitude], degrees. */
	readonly obstacles: readonly Position[];
}

/** Steps of the search grid across a polygon: a label needs a place good to a thirtieth of it, no better. */
const gridSteps = 30;
/** So far from all obstacles a place is clear enough, degrees of latitude: farther, the middle of the polygon counts. */
const clearEnough = 0.2;
/** Its middle is at least so far within the outline, degrees of latitude: a rounded place is within it too. */
const leastInwards = 0.04;
/** Of latitude; how far a label is from anything need be known to no better. */
const kmPerDegree = 111.2;
/** Where a label is measured against the outline, in parts of its width from its middle. */
const measuredAt = [-0.5, -0.25, 0, 0.25, 0.5];

function boxOf(ring: readonly Position[]): [number, number, number, number] {
	const lngs = ring.map((position) => position[0]!);
	const lats = ring.map((position) => position[1]!);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

const boxSize = ([west, south, east, north]: readonly number[]) =>
	(east! - west!) * (north! - south!);

/** The largest part of a polygon geometry. */
function largestPart(geometry: Geometry): Polygon {
	if (geometry.type === 'Polygon') return geometry;
	if (geometry.type !== 'MultiPolygon') {
		throw new TypeError(`expected a polygon to label, found ${geometry.type}`);
	}
	const bySize = (a: Position[][], b: Position[][]) =>
		boxSize(boxOf(b[0]!)) - boxSize(boxOf(a[0]!));
	return { type: 'Polygon', coordinates: [...geometry.coordinates].sort(bySize)[0]! };
}

/** Measures the distance of a place to an outline, degrees of latitude, below zero outside. */
function inwardsOf(part: Polygon): (lng: number, lat: number) => number {
	const index = edgeIndex(areaEdges(part));
	const outline = new FrontIndex(index.edges);
	return (lng, lat) => {
		const degrees = (outline.distanceKm(lng, lat) ?? 0) / kmPerDegree;
		return isInside(index, lng, lat) ? degrees : -degrees;
	};
}

/** How far the box of a label at a point is from an obstacle; 0: it covers it. */
function gapTo([x, y]: Position, { width, height }: LabelRoom, at: Position, xScale: number) {
	const beside = Math.max(0, Math.abs(x! - at[0]!) - width / 2) * xScale;
	return Math.hypot(beside, Math.max(0, Math.abs(y! - at[1]!) - height / 2));
}

/** The obstacles that a label in a box can cover, or be less than clear of. */
function nearObstacles(
	{ width, height, obstacles }: LabelRoom,
	[west, south, east, north]: readonly [number, number, number, number],
	xScale: number
): readonly Position[] {
	const [beside, above] = [width / 2 + clearEnough / xScale, height / 2 + clearEnough];
	return obstacles.filter(
		([x, y]) =>
			x! >= west - beside && x! <= east + beside && y! >= south - above && y! <= north + above
	);
}

/** Better places come first: fewer faults, then clearer, then nearer to the middle. */
type Merit = readonly [faults: number, crowding: number, distance: number];

const isBetter = (a: Merit, b: Merit) => {
	const first = a.findIndex((value, i) => value !== b[i]);
	return first >= 0 && a[first]! < b[first]!;
};

/**
 * A place for a label inside a polygon: where it covers the fewest obstacles and stays within, and of such places the
 * one nearest to the middle that is clear of obstacles, on a coarse grid, with longitudes shortened by the
 * cosine of the latitude. [longitude, latitude], degrees. Throws TypeError for other geometries.
 */
export function labelPoint(geometry: Geometry, room: LabelRoom): [number, number] {
	const part = largestPart(geometry);
	const inwards = inwardsOf(part);
	const [west, south, east, north] = boxOf(part.coordinates[0]!);
	const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
	const xScale = Math.cos((middle[1] * Math.PI) / 180);
	const near = nearObstacles(room, [west, south, east, north], xScale);
	let best: [number, number] = middle;
	let bestMerit: Merit = [Infinity, Infinity, Infinity];
	for (let i = 1; i < gridSteps * gridSteps; i++) {
		const lng = west + ((east - west) * (i % gridSteps)) / gridSteps;
		const lat = south + ((north - south) * Math.floor(i / gridSteps)) / gridSteps;
		const gaps = near.map((obstacle) => gapTo(obstacle, room, [lng, lat], xScale));
		const covered = gaps.filter((one) => one === 0).length;
		const clear = Math.min(clearEnough, ...gaps.filter((gap) => gap > 0));
		const toMiddle = Math.hypot((lng - middle[0]) * xScale, lat - middle[1]);
		// What lies without the outline can only add faults, and takes long to measure.
		if (!isBetter([covered, -clear, toMiddle], bestMerit)) continue;
		if (inwards(lng, lat) < leastInwards) continue;
		const without = measuredAt.filter((at) => inwards(lng + at * room.width, lat) < 0).length;
		const merit: Merit = [covered + without, -clear, toMiddle];
		if (isBetter(merit, bestMerit)) [best, bestMerit] = [[lng, lat], merit];
	}
	return best;
}
