import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { edgeIndex } from '../domain/geometry/edge-index';
import { areaEdges } from '../domain/geometry/edges';
import { isInside } from '../domain/geometry/point-status';
import { meetingOf, type Edge } from './ring-crossings';
import { ringsOf } from './ring-faults';

/** Where a ring begins that overlaps another one, and a place of the overlap. */
export interface Overlap {
	/** Indices of the ring, or of one of its positions, in `coordinates`. */
	readonly path: readonly number[];
	/** `[longitude, latitude]` in degrees. */
	readonly at: Position;
}

interface RingEdge {
	readonly ring: number;
	readonly index: number;
	readonly edge: Edge;
}

/**
 * A place where two rings of an area meet that do not bound it together: where their edges cross, else a corner of one
 * that lies in the other. Null: neither is found, as with rings that are equal but for what rounding did.
 */
export function overlapPlace(area: Polygon | MultiPolygon): Overlap | null {
	const rings = ringsOf(area);
	const edges = rings.flatMap(({ ring }, r) =>
		ring.slice(1).map((to, i): RingEdge => ({
			...{ ring: r, index: i },
			edge: [ring[i] as [number, number], to as [number, number]]
		}))
	);
	if (edges.length === 0) return null;
	const crossing = firstCrossing(edges);
	if (crossing !== null) {
		return { path: [...rings[crossing.of.ring]!.path, crossing.of.index], at: crossing.at };
	}
	return cornerInside(area);
}

function firstCrossing(edges: readonly RingEdge[]) {
	const tree = new Flatbush(edges.length);
	for (const { edge } of edges) tree.add(...boxOf(edge));
	tree.finish();
	for (const [i, one] of edges.entries()) {
		const others = tree.search(...boxOf(one.edge), (j) => j > i && edges[j]!.ring !== one.ring);
		for (const j of others.sort((a, b) => a - b)) {
			const meeting = meetingOf(one.edge, edges[j]!.edge);
			if (meeting?.kind === 'cross') return { of: edges[j]!, at: meeting.at };
		}
	}
	return null;
}

/** A ring whose corners lie in another polygon of the area, or outside of the polygon whose hole it is. */
function cornerInside(area: Polygon | MultiPolygon): Overlap | null {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	const indices = polygons.map(([outer]) =>
		edgeIndex(areaEdges({ type: 'Polygon', coordinates: [outer ?? []] }))
	);
	for (const { ring, path, isHole } of ringsOf(area)) {
		const own = area.type === 'Polygon' ? 0 : path[0]!;
		const [lng, lat] = ring[0] as [number, number];
		const strays = isHole && !isInside(indices[own]!, lng, lat);
		const covered = !isHole && indices.some((index, i) => i < own && isInside(index, lng, lat));
		if (strays || covered) return { path, at: ring[0]! };
	}
	return null;
}

function boxOf([[x0, y0], [x1, y1]]: Edge): [number, number, number, number] {
	return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}
