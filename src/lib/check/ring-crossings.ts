import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';

/** `cross`: two edges pass through each other. `touch`: they share a place that is no common corner in a row. */
type Meeting = 'cross' | 'touch';

export interface SelfMeeting {
	readonly kind: Meeting;
	/** `[longitude, latitude]` in degrees. */
	readonly at: Position;
}

type Point = readonly [lng: number, lat: number];
export type Edge = readonly [from: Point, to: Point];

/**
 * The first place where a closed ring crosses itself, or, with `touch`, also where it touches itself; null when
 * there is none. Decided with exact orientations (Shewchuk), candidates from a box tree: n log n for a ring of
 * n edges, where Turf's `kinks` compares all pairs.
 */
export function selfMeeting(ring: readonly Position[], fault: Meeting): SelfMeeting | null {
	const edges = ring
		.slice(1)
		.map((to, i): Edge => [ring[i] as [number, number], to as [number, number]]);
	const tree = treeOf(edges);
	for (const [i, edge] of edges.entries()) {
		const next = edges[(i + 1) % edges.length]!;
		if (fault === 'touch' && runsBack(edge, next)) return { kind: 'touch', at: [...edge[1]] };
		const later = tree.search(
			...boxOf(edge),
			(j) => j > i + 1 && !(i === 0 && j === edges.length - 1)
		);
		for (const j of later.sort((a, b) => a - b)) {
			const meeting = meetingOf(edge, edges[j]!);
			if (meeting !== null && (fault === 'touch' || meeting.kind === 'cross')) return meeting;
		}
	}
	return null;
}

/** Whether the edge that follows runs back over the one before it, so that between them there is no land. */
export function runsBack([[x0, y0], [x1, y1]]: Edge, [, [x2, y2]]: Edge): boolean {
	if (orient2d(x0, y0, x1, y1, x2, y2) !== 0) return false;
	return (x0 - x1) * (x2 - x1) + (y0 - y1) * (y2 - y1) > 0;
}

function treeOf(edges: readonly Edge[]): Flatbush {
	const tree = new Flatbush(edges.length);
	for (const edge of edges) tree.add(...boxOf(edge));
	tree.finish();
	return tree;
}

function boxOf([[x0, y0], [x1, y1]]: Edge): [number, number, number, number] {
	return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

/** How two edges meet; null: they do not. */
export function meetingOf(one: Edge, other: Edge): SelfMeeting | null {
	const [a, b, c, d] = [
		sideOf(one[0], other),
		sideOf(one[1], other),
		sideOf(other[0], one),
		sideOf(other[1], one)
	];
	const crosses = Math.sign(a) * Math.sign(b) < 0 && Math.sign(c) * Math.sign(d) < 0;
	if (crosses) return { kind: 'cross', at: between(one, a / (a - b)) };
	const corners: readonly (readonly [number, Point, Edge])[] = [
		[a, one[0], other],
		[b, one[1], other],
		[c, other[0], one],
		[d, other[1], one]
	];
	const touching = corners.find(([side, point, edge]) => side === 0 && isInBox(point, edge));
	return touching === undefined ? null : { kind: 'touch', at: [...touching[1]] };
}

/** Above zero: the point lies to one side of the edge; below: to the other; zero: on its line. */
function sideOf([x, y]: Point, [[x0, y0], [x1, y1]]: Edge): number {
	return orient2d(x0, y0, x1, y1, x, y);
}

function between([[x0, y0], [x1, y1]]: Edge, part: number): Position {
	return [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
}

function isInBox([x, y]: Point, edge: Edge): boolean {
	const [west, south, east, north] = boxOf(edge);
	return x >= west && x <= east && y >= south && y <= north;
}
