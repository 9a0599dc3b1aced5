import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { signedArea } from '../geometry/area-edges';
import type { CutEdges } from '../geometry/cut-edges';
import type { EdgeIndex } from '../geometry/edge-index';
import { EdgeList } from '../geometry/edge-list';
import { polygonsOfRings, ringsOfEdges } from '../geometry/edge-rings';
import { rootOfSquares } from '../numbers/reproducible-functions';
import { isInside } from '../geometry/point-status';

/** Land that a scenario puts on another side. */
export interface ChangedLand {
	readonly taken: MultiPolygon;
	readonly freed: MultiPolygon;
}

/** The line by a scenario, and what it changes of the land. */
export interface ScenarioLand extends ChangedLand {
	/** Behind the line, km². */
	readonly areaKm2: number;
	readonly frontLine: MultiLineString;
	/** What of the contested land of the day is left. */
	readonly contested: MultiPolygon;
}

/** Square degrees, about a hectare: what a cut edge leaves of itself has none, and drawing leaves less than this. */
const noArea = 1e-6;
/** Degrees, some 2 m: farther than edits are shifted against each other, so that what lies between them does not count. */
const besides = 2e-5;

/** What lies in an area after a cut and did not before, and the other way round. `before`: of what was cut. */
export function changedLand(before: EdgeIndex, after: EdgeIndex, cut: CutEdges): ChangedLand {
	const taken: Position[][] = [];
	const freed: Position[][] = [];
	for (const ring of ringsOfEdges(changedEdges(cut))) {
		if (Math.abs(signedArea(ring)) < noArea) continue;
		if (isTaken(ring, before, after)) taken.push(ring);
		else freed.push([...ring].reverse());
	}
	return { taken: polygonsOfRings(taken), freed: polygonsOfRings(freed) };
}

/** What is new as it is, what is gone turned round. */
function changedEdges({ base, edges, kept }: CutEdges) {
	const isKept = new Uint8Array(base.x0.length);
	for (const index of kept) if (index >= 0) isKept[index] = 1;
	const list = new EdgeList(base.x0.length + kept.length);
	isKept.forEach((same, i) => {
		if (same === 0) list.push(base.x1[i]!, base.y1[i]!, base.x0[i]!, base.y0[i]!, 0);
	});
	kept.forEach((index, i) => {
		if (index < 0) list.push(edges.x0[i]!, edges.y0[i]!, edges.x1[i]!, edges.y1[i]!, 0);
	});
	return list.finish();
}

/**
 * Whether a ring of the change bounds taken land, to its left, or freed land, to its right: what holds along most of it,
 * since strips of a few decimetres may hang on it.
 */
function isTaken(ring: readonly Position[], before: EdgeIndex, after: EdgeIndex): boolean {
	const change = (x: number, y: number) =>
		Number(isInside(after, x, y)) - Number(isInside(before, x, y));
	let [taken, freed] = [0, 0];
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1] as [number, number];
		const [bx, by] = ring[i] as [number, number];
		const length = rootOfSquares(bx - ax, by - ay);
		const [east, north] = [((ay - by) / length) * besides, ((bx - ax) / length) * besides];
		const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
		if (change(x + east, y + north) === 1) taken += length;
		if (change(x - east, y - north) === -1) freed += length;
	}
	return taken >= freed;
}
