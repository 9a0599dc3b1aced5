import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaChange } from '../../../src/lib/domain/geometry/area-change';
import { frontOf, statesBeyond } from '../../../src/lib/domain/geometry/area-front';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { linesOf } from '../../../src/lib/domain/geometry/edge-lines';
import { areaEdges, recordEdges, type Edges } from '../../../src/lib/domain/geometry/edges';
import { frontLine, joinedEdges } from '../../../src/lib/domain/geometry/front-line';
import { isInside } from '../../../src/lib/domain/geometry/point-status';
import { box, multiPolygon, polygon, reversed, star } from './shapes';

/** Land of 4° × 2°; beyond it are sea and other states. */
const land = edgeIndex(areaEdges(box(30, 48, 34, 50)));
const isLand = (lng: number, lat: number) => isInside(land, lng, lat);
const frontOfArea = (area: Polygon | MultiPolygon) => {
	const edges = areaEdges(area);
	return frontLine(edges, edgeIndex(edges), isLand);
};
const endsOf = ({ x0, y0, x1, y1 }: Edges) =>
	Array.from(x0, (_, i) => [x0[i], y0[i], x1[i], y1[i]] as number[]);
/** Without direction and order. */
const sidesOf = (edges: Edges) =>
	endsOf(edges)
		.map(([a, b, c, d]) => (a! < c! || (a === c && b! < d!) ? [a, b, c, d] : [c, d, a, b]).join())
		.sort();

describe('one area', () => {
	test('its border with free land is front line, its state border and coast are not', () => {
		expect(endsOf(frontOfArea(box(32, 48, 34, 50)))).toEqual([[32, 50, 32, 48]]);
	});

	test('a shallow incursion across the border keeps its front on all three sides', () => {
		expect(frontOfArea(box(33.99, 48.9, 34, 49.1)).x0).toHaveLength(3);
	});

	test('two areas 1 km apart have no front between them, 4 km apart they have', () => {
		const degreesOf = (km: number) => km / 73.2;
		const pair = (km: number) =>
			multiPolygon(box(31, 48.5, 32, 49.5), box(32 + degreesOf(km), 48.5, 33, 49.5));
		expect(frontOfArea(pair(1)).x0).toHaveLength(6);
		expect(frontOfArea(pair(4)).x0).toHaveLength(8);
	});

	test('an area in two parts has the front of the whole', () => {
		const parts = multiPolygon(box(31, 48.5, 32, 49.5), box(32, 48.5, 33, 49.5));
		const corners = polygon([
			...[31, 32, 33].map((lng) => [lng, 48.5]),
			...[33, 32, 31].map((lng) => [lng, 49.5])
		]);
		expect(sidesOf(frontOfArea(parts))).toEqual(sidesOf(frontOfArea(corners)));
	});

	test('neither the winding nor the first corner of a ring matters', () => {
		const onLand = edgeIndex(areaEdges(box(33, 46, 37, 50)));
		const front = (area: Polygon) => {
			const edges = areaEdges(area);
			const beyond = (lng: number, lat: number) => isInside(onLand, lng, lat);
			return sidesOf(frontLine(edges, edgeIndex(edges), beyond));
		};
		fc.assert(
			fc.property(star, (area) => {
				const turned = area.coordinates.map((ring) => {
					const corners = ring.slice(1);
					return [...corners, corners[0]!];
				});
				expect(front(reversed(area))).toEqual(front(area));
				expect(front(polygon(...turned))).toEqual(front(area));
			})
		);
	});
});

/** Two cells that meet at 33°; the eastern one is occupied at 0 and 1, the western one at 1 and 2. */
const record = {
	type: 'Topology' as const,
	arcs: [
		[
			[33, 50],
			[33, 48]
		],
		[
			[33, 48],
			[34, 48],
			[34, 50],
			[33, 50]
		],
		[
			[33, 50],
			[32, 50],
			[32, 48],
			[33, 48]
		]
	],
	objects: {
		cells: {
			type: 'GeometryCollection' as const,
			geometries: [
				{ type: 'Polygon' as const, arcs: [[0, 1]], properties: { intervals: [0, 2] } },
				{ type: 'Polygon' as const, arcs: [[2, ~0]], properties: { intervals: [1, 3] } }
			]
		},
		snapshots: { type: 'GeometryCollection' as const, geometries: [] }
	}
};

test('over observations an edge is front line while it bounds the area and the place beyond is free', () => {
	const edges = recordEdges(record, 4);
	const front = frontLine(edges, edgeIndex(edges), isLand);
	const lives = endsOf(front).map(([lng], i) => [lng, front.lives[front.life[i]!]]);
	expect(lives).toContainEqual([33, [0, 1, 1, 2, 3, -1]]);
	expect(lives).toContainEqual([32, [1, 3, 1]]);
	expect(lives).toHaveLength(2);
});

test('joined lines keep their lives', () => {
	const edges = recordEdges(record, 4);
	const front = frontLine(edges, edgeIndex(edges), isLand);
	const twice = joinedEdges([front, front]);
	expect(twice.x0).toHaveLength(4);
	const livesOf = ({ life, lives }: Edges) => Array.from(life, (of) => lives[of]);
	expect(livesOf(twice)).toEqual([...livesOf(front), ...livesOf(front)]);
});

describe('an area that follows from another', () => {
	const everywhere = (lng: number, lat: number) => lng > 33.8 && lat > 47.2;
	const dragged = fc
		.tuple(star, fc.nat(), fc.double({ min: -0.1, max: 0.1, noNaN: true }))
		.map(([area, at, by]) => {
			const ring = area.coordinates[0]!.slice(0, -1);
			const moved = ring.map(([lng, lat], i) =>
				i === at % ring.length ? [lng! + by, lat!] : [lng!, lat!]
			);
			return [area, polygon([...moved, moved[0]!], ...area.coordinates.slice(1))] as const;
		});

	test('has the front that it has when looked at anew', () => {
		fc.assert(
			fc.property(dragged, ([before, after]) => {
				const [old, now] = [edgeIndex(areaEdges(before)), edgeIndex(areaEdges(after))];
				const change = areaChange(old.edges, now.edges)!;
				const states = statesBeyond(old, everywhere);
				const known = statesBeyond(now, everywhere, { states, change });
				expect(known).toEqual(statesBeyond(now, everywhere));
				const front = frontLine(now.edges, now, everywhere);
				expect(endsOf(frontOf(now.edges, known))).toEqual(endsOf(front));
			})
		);
	});

	test('a corner that came changes three edges: two came, one went', () => {
		const before = box(31, 48.5, 33, 49.5);
		const [a, ...rest] = before.coordinates[0]!;
		const after = polygon([a!, [32, 48.4], ...rest]);
		const { same, changed } = areaChange(areaEdges(before), areaEdges(after))!;
		expect(changed.edges.x0).toHaveLength(3);
		expect([...same].filter((edge) => edge < 0)).toHaveLength(2);
	});

	test('of another area nothing is taken over', () => {
		const zigzag = (north: number) =>
			polygon([
				...Array.from({ length: 300 }, (_, i) => [31 + i / 200, 48.5 + 0.1 * (i % 2)]),
				[32.5, north],
				[31, north]
			]);
		const moved = polygon(zigzag(49).coordinates[0]!.map(([lng, lat]) => [lng! + 0.3, lat!]));
		expect(areaChange(areaEdges(zigzag(49)), areaEdges(moved))).toBeNull();
		expect(areaChange(areaEdges(zigzag(49)), areaEdges(zigzag(49.2)))).not.toBeNull();
	});
});

test('edges that follow each other make one line, in either direction', () => {
	const square = areaEdges(box(31, 48.5, 33, 49.5));
	expect(linesOf(square, square.x0.keys())).toHaveLength(1);
	const clockwise = areaEdges(reversed(box(31, 48.5, 33, 49.5)));
	expect(linesOf(clockwise, clockwise.x0.keys())).toHaveLength(1);
	expect(linesOf(square, [0, 2])).toEqual([
		[
			[31, 48.5],
			[33, 48.5]
		],
		[
			[33, 49.5],
			[31, 49.5]
		]
	]);
});
