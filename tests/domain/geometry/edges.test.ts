import { expect, test } from 'vitest';
import {
	areaEdges,
	edgesAt,
	InvalidCoordinateError,
	recordEdges,
	signAt,
	type Edges
} from '../../../src/lib/domain/geometry/edges';
import { boxRing, multiPolygon, polygon, box } from './shapes';

/** Edges as text, in any order. */
const textOf = ({ x0, y0, x1, y1 }: Edges) =>
	[...x0].map((x, i) => `${x},${y0[i]} → ${x1[i]},${y1[i]}`).sort();

/**
 * Two unit squares side by side that share the arc x = 1 (arc 0, walked north), the left one wound clockwise;
 * a snapshot of one more square.
 */
const record: Parameters<typeof recordEdges>[0] = {
	type: 'Topology',
	arcs: [
		[
			[1, 0],
			[1, 1]
		],
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[2, 0],
			[2, 1],
			[1, 1]
		],
		[
			[5, 5],
			[6, 5],
			[6, 6],
			[5, 5]
		]
	],
	objects: {
		cells: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[-2, -1]], properties: { intervals: [1, 4, 5, 9] } },
				{ type: 'Polygon', arcs: [[2, -1]], properties: { intervals: [3, 6] } }
			]
		},
		snapshots: {
			type: 'GeometryCollection',
			geometries: [{ type: 'MultiPolygon', arcs: [[[3]]], properties: { intervals: [0, 1] } }]
		}
	}
};

test('an edge between two cells lives while exactly one of them is occupied, land to the left', () => {
	const edges = recordEdges(record, 9);
	const shared =
		edges.lives[edges.life[[...edges.x0].findIndex((x, i) => x === 1 && edges.x1[i] === 1)]!];
	expect(shared).toEqual([1, 3, 1, 4, 5, -1, 6, 9, 1]);
	expect([0, 1, 2, 3, 4, 5, 6, 8].map((at) => signAt(shared!, at))).toEqual([
		0, 1, 1, 0, -1, 0, 1, 1
	]);
	expect(edges.x0).toHaveLength(10);
	expect(edges.lives).toHaveLength(4);
	expect(edges.observations).toBe(9);
});

test('the boundary of an observation surrounds the occupied cells without the edges between them', () => {
	const edges = recordEdges(record, 9);
	expect(textOf(edgesAt(edges, 0))).toEqual(['5,5 → 6,5', '6,5 → 6,6', '6,6 → 5,5']);
	expect(textOf(edgesAt(edges, 1))).toEqual(['0,0 → 1,0', '0,1 → 0,0', '1,0 → 1,1', '1,1 → 0,1']);
	expect(textOf(edgesAt(edges, 4))).toEqual(textOf(areaEdges(box(1, 0, 2, 1))));
	expect(edgesAt(edges, 3).x0).toHaveLength(6);
	expect(textOf(edgesAt(edges, 5))).toEqual(textOf(edgesAt(edges, 3)));
});

test('edges of one life are side by side', () => {
	const { life, firstOfLife, lives } = recordEdges(record, 9);
	expect(firstOfLife).toHaveLength(lives.length + 1);
	lives.forEach((_, index) => {
		const own = [...life.keys()].filter((edge) => life[edge] === index);
		expect(own[0]).toBe(firstOfLife[index]);
		expect(own.at(-1)! + 1).toBe(firstOfLife[index + 1]);
	});
});

test('an observation that is not there is refused', () => {
	const edges = recordEdges(record, 9);
	for (const observation of [-1, 9, 0.5, NaN]) {
		expect(() => edgesAt(edges, observation)).toThrow(RangeError);
	}
});

test('the edges of an area have its land to the left, whatever the winding of its rings', () => {
	const outer = boxRing(0, 0, 3, 3);
	const hole = boxRing(1, 1, 2, 2);
	const expected = textOf(areaEdges(polygon(outer, [...hole].reverse())));
	expect(textOf(areaEdges(polygon([...outer].reverse(), hole)))).toEqual(expected);
	expect(expected).toContain('0,0 → 3,0');
	expect(expected).toContain('1,1 → 1,2');
});

test('open rings are closed; repeated positions, empty and collapsed rings add nothing', () => {
	const expected = textOf(areaEdges(box(0, 0, 1, 1)));
	const [a, b, c, d] = boxRing(0, 0, 1, 1) as [number[], number[], number[], number[]];
	expect(textOf(areaEdges(polygon([a, b, c, d])))).toEqual(expected);
	expect(textOf(areaEdges(polygon([a, a, b, c, c, c, d, a, a])))).toEqual(expected);
	expect(textOf(areaEdges(polygon([a, b, c, d, a], [], [[0.5, 0.5]])))).toEqual(expected);
	expect(areaEdges(multiPolygon()).x0).toHaveLength(0);
	expect(areaEdges(multiPolygon(polygon(), polygon([]))).x0).toHaveLength(0);
});

test('a coordinate that is no place on Earth is named', () => {
	const cases = [
		[NaN, 48, 'longitude is NaN'],
		[Infinity, 48, 'longitude is Infinity'],
		[30, NaN, 'latitude is NaN'],
		[30, 91, 'latitude is 91'],
		[30, undefined, 'latitude is undefined']
	] as const;
	for (const [lng, lat, message] of cases) {
		const area = multiPolygon(
			box(0, 0, 1, 1),
			polygon([
				[2, 2],
				[3, 2],
				[lng, lat as number],
				[2, 2]
			])
		);
		expect(() => areaEdges(area)).toThrow(InvalidCoordinateError);
		expect(() => areaEdges(area)).toThrow(`polygon 1, ring 0, position 2: ${message}`);
	}
});
