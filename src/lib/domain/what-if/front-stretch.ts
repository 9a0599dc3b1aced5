import FlatQueue from 'flatqueue';
import type { Position } from 'geojson';
import { freeLand } from '../geometry/area-front';
import type { Edges } from '../geometry/edge-list';
import { geodesicKm } from '../geometry/geodesic';
import type { Corner } from './scenario';

/** Farther from the line than this a place is not meant to lie on it, km. */
export const reachKm = 30;

export type StretchFault = 'off-line' | 'different-lines';

/** The place of the front line that is nearest to a point. */
interface Foot {
	readonly edge: number;
	readonly at: Corner;
	readonly km: number;
}

/**
 * The front line between the places of it that are nearest to two points: the shortest way along the boundary of the area,
 * less its coast and border. `states`: see `statesBeyond`.
 */
export function frontStretch(
	edges: Edges,
	states: Uint8Array,
	from: Corner,
	to: Corner
): readonly Position[][] | StretchFault {
	const [first, last] = [footOf(edges, states, from), footOf(edges, states, to)];
	if (first === null || last === null || first.km > reachKm || last.km > reachKm) return 'off-line';
	const way = shortestWay(edges, first, last);
	return way === null ? 'different-lines' : frontLines(states, first, way);
}

function footOf(edges: Edges, states: Uint8Array, [lng, lat]: Corner): Foot | null {
	/** What a degree of longitude is in degrees of latitude. */
	const shrink = geodesicKm(lng, lat, lng + 1, lat) / geodesicKm(lng, lat, lng, lat + 1);
	let best: { edge: number; at: Corner; squared: number } | null = null;
	for (let edge = 0; edge < states.length; edge++) {
		if (states[edge] !== freeLand) continue;
		const [ax, ay] = [(edges.x0[edge]! - lng) * shrink, edges.y0[edge]! - lat];
		const [bx, by] = [(edges.x1[edge]! - lng) * shrink, edges.y1[edge]! - lat];
		const [dx, dy] = [bx - ax, by - ay];
		const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
		const [x, y] = [ax + along * dx, ay + along * dy];
		const squared = x * x + y * y;
		if (best !== null && squared >= best.squared) continue;
		best = { edge, at: [lng + x / shrink, lat + y], squared };
	}
	return best && { edge: best.edge, at: best.at, km: geodesicKm(lng, lat, ...best.at) };
}

/** A stretch of the way: along an edge, to one of its ends or to the goal. */
interface Leg {
	readonly edge: number;
	readonly to: Corner;
}

/** The shortest way along the boundary, in whichever direction; null: it does not hang together. */
function shortestWay(edges: Edges, start: Foot, goal: Foot): readonly Leg[] | null {
	if (start.edge === goal.edge) return [{ edge: goal.edge, to: goal.at }];
	const graph = edgesByEnd(edges);
	const queue = new FlatQueue<string>();
	const best = new Map<string, { readonly km: number; readonly from: string; readonly leg: Leg }>();
	const reach = (from: string, km: number, at: Corner, leg: Leg) => {
		const key = leg.to.join();
		const all = km + geodesicKm(...at, ...leg.to);
		if (all >= (best.get(key)?.km ?? Infinity)) return;
		best.set(key, { km: all, from, leg });
		queue.push(key, all);
	};
	for (const to of endsOf(edges, start.edge)) reach('', 0, start.at, { edge: start.edge, to });
	for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
		const { km, leg } = best.get(key)!;
		if (leg.edge === goal.edge && leg.to === goal.at) return legsTo(key, best);
		for (const edge of graph.get(key) ?? []) {
			const ends = edge === goal.edge ? [goal.at] : endsOf(edges, edge);
			for (const to of ends) if (to.join() !== key) reach(key, km, leg.to, { edge, to });
		}
	}
	return null;
}

function legsTo(
	goal: string,
	best: ReadonlyMap<string, { readonly from: string; readonly leg: Leg }>
): readonly Leg[] {
	const legs: Leg[] = [];
	for (let key = goal; key !== ''; key = best.get(key)!.from) legs.push(best.get(key)!.leg);
	return legs.reverse();
}

const endsOf = ({ x0, y0, x1, y1 }: Edges, edge: number): readonly [Corner, Corner] => [
	[x0[edge]!, y0[edge]!],
	[x1[edge]!, y1[edge]!]
];

function edgesByEnd(edges: Edges): ReadonlyMap<string, readonly number[]> {
	const byEnd = new Map<string, number[]>();
	for (let edge = 0; edge < edges.x0.length; edge++) {
		for (const end of endsOf(edges, edge)) {
			const known = byEnd.get(end.join());
			if (known) known.push(edge);
			else byEnd.set(end.join(), [edge]);
		}
	}
	return byEnd;
}

/** The parts of the way that are front line. */
function frontLines(states: Uint8Array, start: Foot, way: readonly Leg[]): Position[][] {
	const lines: Position[][] = [];
	let at: Corner = start.at;
	let line: Position[] | null = null;
	for (const { edge, to } of way) {
		if (states[edge] !== freeLand) line = null;
		else {
			if (line === null) lines.push((line = [[...at]]));
			line.push([...to]);
		}
		at = to;
	}
	return lines;
}
