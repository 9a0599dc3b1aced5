import type { Point } from './arcs';
import { EdgeList, type Edges } from './edge-list';
import type { EdgeIndex } from './edge-index';
import { statusHistory } from './point-status';

/** How far outward of an edge the other side is looked for, km; the answer is stable for 0.5–3 km. */
const probeKm = 1.5;
const kmPerDegree = 111.32;

/** Whether a place is land of Ukraine that can be held; degrees. */
export type IsLand = (lng: number, lat: number) => boolean;

/**
 * The front line: the border of the occupied area that is neither state border nor coast. An edge belongs to
 * it while the place 1.5 km outward from its middle lies in land of Ukraine that can be held and is not occupied.
 *
 * The place does not move, so one look at the land and one at its own history answer for all observations:
 * from the runs in which the edge bounds the area with its land on one side, those are taken away in which the
 * place on the other side is occupied.
 *
 * `edges`: the boundary, of one observation or many; `occupied`: its index. The result keeps the direction of
 * the edges, and their order among edges of one life.
 */
export function frontLine(edges: Edges, occupied: EdgeIndex, isLand: IsLand): Edges {
	const edgesOfLife = new Map<string, { runs: readonly number[]; edges: number[] }>();
	for (let edge = 0; edge < edges.x0.length; edge++) {
		const runs = frontRuns(edges, edge, occupied, isLand);
		if (runs.length === 0) continue;
		const key = runs.join();
		const known = edgesOfLife.get(key);
		if (known) known.edges.push(edge);
		else edgesOfLife.set(key, { runs, edges: [edge] });
	}
	const lives = [...edgesOfLife.values()];
	const list = new EdgeList(edges.x0.length);
	lives.forEach((life, index) => {
		const { x0, y0, x1, y1 } = edges;
		for (const i of life.edges) list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, index);
	});
	return list.finish(
		lives.map(({ runs }) => runs),
		edges.observations
	);
}

/** All edges of several lines of the same observations. */
export function joinedEdges(lines: readonly [Edges, ...Edges[]]): Edges {
	const list = new EdgeList(lines.reduce((sum, { life }) => sum + life.length, 0));
	let firstLife = 0;
	for (const { x0, y0, x1, y1, life, lives } of lines) {
		for (let i = 0; i < life.length; i++) {
			list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, firstLife + life[i]!);
		}
		firstLife += lives.length;
	}
	return list.finish(
		lines.flatMap(({ lives }) => lives),
		lines[0].observations
	);
}

/** Runs [from, to, sign, …] in which an edge is front line. */
function frontRuns(edges: Edges, edge: number, occupied: EdgeIndex, isLand: IsLand): number[] {
	const life = edges.lives[edges.life[edge]!]!;
	const [right, left] = [
		freePlace(edges, edge, 1, life, occupied, isLand),
		freePlace(edges, edge, -1, life, occupied, isLand)
	];
	const runs: number[] = [];
	for (let i = 0; i < life.length; i += 3) {
		const sign = life[i + 2]!;
		const intervals = sign > 0 ? right : left;
		for (let j = 0; j < intervals.length; j += 2) {
			const from = Math.max(life[i]!, intervals[j]!);
			const to = Math.min(life[i + 1]!, intervals[j + 1]!);
			if (from < to) runs.push(from, to, sign);
		}
	}
	return runs;
}

/**
 * Intervals [on, off, …] in which the place beyond an edge can be held and is not occupied; empty when the
 * edge never has its land on the other side. `sign` +1: the place to the right.
 */
function freePlace(
	edges: Edges,
	edge: number,
	sign: 1 | -1,
	life: readonly number[],
	occupied: EdgeIndex,
	isLand: IsLand
): number[] {
	if (!life.some((value, i) => i % 3 === 2 && Math.sign(value) === sign)) return [];
	const { x0, y0, x1, y1 } = edges;
	const [lng, lat] = placeBeyond([x0[edge]!, y0[edge]!], [x1[edge]!, y1[edge]!], sign);
	if (!isLand(lng, lat)) return [];
	// Between the times when the place is occupied; the first or last of these gaps may be empty.
	return [0, ...statusHistory(occupied, lng, lat), edges.observations];
}

/**
 * The place 1.5 km to the right of the middle of the edge a → b (side +1) or to its left (−1), in a local
 * equirectangular plane; degrees.
 */
export function placeBeyond(a: Point, b: Point, side: 1 | -1): Point {
	const middleLat = (a[1] + b[1]) / 2;
	const shrink = Math.cos((middleLat * Math.PI) / 180);
	const [east, north] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
	const reach = (side * probeKm) / kmPerDegree / (Math.hypot(east, north) || 1);
	return [(a[0] + b[0]) / 2 + (north * reach) / shrink, middleLat - east * reach];
}
