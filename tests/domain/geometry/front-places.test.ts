import { describe, expect, test } from 'vitest';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { EdgeList } from '../../../src/lib/domain/geometry/edge-list';
import { areaEdges } from '../../../src/lib/domain/geometry/edges';
import { FrontIndex } from '../../../src/lib/domain/geometry/front-distance';
import { lineEdges } from './line-edges';
import { geodesicKm } from '../../../src/lib/domain/geometry/geodesic';
import { lengthsInsideKm } from '../../../src/lib/domain/geometry/line-inside';
import { outlineDistancesKm } from '../../../src/lib/domain/geometry/outline-distance';
import { intervalsBehind, isBehind } from '../../../src/lib/domain/geometry/place-side';
import { prepareArea } from '../../../src/lib/domain/geometry/prepared-area';
import { box } from './shapes';

/** At 49° N a degree of longitude is 73.2 km. */
const degreesOf = (km: number) => km / 73.2;
const meridian = (lng: number, south = 48, north = 50) =>
	lineEdges({
		type: 'MultiLineString',
		coordinates: [Array.from({ length: 21 }, (_, i) => [lng, south + ((north - south) * i) / 20])]
	});

describe('the side of a place', () => {
	const land = edgeIndex(areaEdges(box(30, 48, 34, 50)));
	const occupied = edgeIndex(areaEdges(box(32, 48, 34, 50)));
	const behind = (lng: number) => isBehind(occupied, land, lng, 49);

	test('on land the occupied area decides', () => {
		expect([behind(33), behind(32), behind(32 - degreesOf(1))]).toEqual([true, true, false]);
	});

	test('in the water the shore within 5 km does', () => {
		expect([behind(34 + degreesOf(4)), behind(34 + degreesOf(6))]).toEqual([true, false]);
		expect(behind(30 - degreesOf(1))).toBe(false);
	});

	test('over observations, while the shore is occupied', () => {
		const list = new EdgeList(4);
		const { x0, y0, x1, y1 } = areaEdges(box(32, 48, 34, 50));
		for (let i = 0; i < 4; i++) list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, 0);
		const dated = edgeIndex(list.finish([[1, 3, 1, 4, 6, 1]], 6));
		expect(intervalsBehind(dated, land, 33, 49)).toEqual([1, 3, 4, 6]);
		expect(intervalsBehind(dated, land, 34 + degreesOf(4), 49)).toEqual([1, 3, 4, 6]);
		expect(intervalsBehind(dated, land, 34 + degreesOf(6), 49)).toEqual([]);
	});
});

describe('the distance of an outline', () => {
	const outline = edgeIndex(areaEdges(box(31, 48.8, 31.5, 49.2)));
	const distance = (front: ReturnType<typeof meridian>) =>
		outlineDistancesKm(outline, front, new FrontIndex(front))[0]!;

	test('from the nearest corner to the line', () => {
		const front = meridian(32);
		expect(distance(front)).toBeCloseTo(new FrontIndex(front).distanceKm(31.5, 49.2)!, 6);
	});

	test('from the nearest end of the line to a side', () => {
		const end = lineEdges({
			type: 'MultiLineString',
			coordinates: [
				[
					[31.6, 49],
					[33, 49]
				]
			]
		});
		const expected = geodesicKm(31.5, 49, 31.6, 49);
		expect(distance(end)).toBeCloseTo(expected, 3);
	});

	test('without a line it is infinite', () => {
		expect(distance(lineEdges({ type: 'MultiLineString', coordinates: [] }))).toBe(Infinity);
	});
});

test('the length of a line inside an area, at every observation', () => {
	const list = new EdgeList(20);
	const { x0, y0, x1, y1 } = meridian(31.25);
	for (let i = 0; i < 20; i++) list.push(x0[i]!, y0[i]!, x1[i]!, y1[i]!, 0);
	const lengths = lengthsInsideKm(
		list.finish([[1, 2, 1, 3, 4, -1]], 5),
		prepareArea(box(31, 48.8, 31.5, 49.2))
	);
	const inside = geodesicKm(31.25, 48.8, 31.25, 49.2);
	[0, inside, 0, inside, 0].forEach((km, at) => expect(lengths[at]).toBeCloseTo(km, 4));
});
