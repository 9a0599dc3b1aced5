import type { MultiPolygon, Position } from 'geojson';
import { signedArea } from './area-edges';
import type { Edges } from './edge-list';

/** The boundary as closed rings without a place that is passed twice, land to the left; edges that close no ring are left out. */
export function ringsOfEdges({ x0, y0, x1, y1 }: Edges): Position[][] {
	const next = new Map<string, number[]>();
	for (let i = 0; i < x0.length; i++) {
		const key = `${x0[i]},${y0[i]}`;
		const known = next.get(key);
		if (known) known.push(i);
		else next.set(key, [i]);
	}
	const rings: Position[][] = [];
	for (const start of next.keys()) {
		for (let first = next.get(start)!.pop(); first !== undefined; first = next.get(start)!.pop()) {
			walk(first, { x0, y0, x1, y1 }, next, rings);
		}
	}
	return rings;
}

/** Follows edges from one on; whenever a place is passed again, what lies between is a ring. */
function walk(
	first: number,
	{ x0, y0, x1, y1 }: Pick<Edges, 'x0' | 'y0' | 'x1' | 'y1'>,
	next: ReadonlyMap<string, number[]>,
	rings: Position[][]
): void {
	const path: Position[] = [[x0[first]!, y0[first]!]];
	const at = new Map([[`${x0[first]},${y0[first]}`, 0]]);
	for (let edge: number | undefined = first; edge !== undefined;) {
		const [x, y]: [number, number] = [x1[edge]!, y1[edge]!];
		const key: string = `${x},${y}`;
		const known = at.get(key);
		if (known === undefined) {
			at.set(key, path.length);
			path.push([x, y]);
		} else {
			const ring = path.splice(known + 1);
			for (const place of ring) at.delete(place.join());
			if (ring.length > 1) rings.push([[x, y], ...ring, [x, y]]);
			if (path.length === 1) return;
		}
		edge = next.get(key)?.pop();
	}
}

/** Rings as polygons: those that run counter-clockwise, each with the others that lie in it and in no smaller one. */
export function polygonsOfRings(rings: readonly Position[][]): MultiPolygon {
	const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }));
	const outer = sized
		.filter(({ area }) => area > 0)
		.sort((a, b) => a.area - b.area)
		.map(({ ring }) => ({ polygon: [ring], box: boxOf(ring) }));
	for (const { ring, area } of sized) {
		if (area >= 0) continue;
		const [[ax, ay], [bx, by]] = ring as [[number, number], [number, number]];
		const place = [(ax + bx) / 2, (ay + by) / 2] as const;
		outer.find(({ polygon, box }) => isIn(place, polygon[0]!, box))?.polygon.push(ring);
	}
	return { type: 'MultiPolygon', coordinates: outer.map(({ polygon }) => polygon) };
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(ring: readonly Position[]): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring as readonly [number, number][]) {
		west = Math.min(west, x);
		south = Math.min(south, y);
		east = Math.max(east, x);
		north = Math.max(north, y);
	}
	return [west, south, east, north];
}

function isIn(
	[x, y]: readonly [number, number],
	ring: readonly Position[],
	[west, south, east, north]: Box
): boolean {
	if (x < west || x > east || y < south || y > north) return false;
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1] as [number, number];
		const [bx, by] = ring[i] as [number, number];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}
