import { featureCollection, feature } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaKm2 } from '../../../src/lib/domain/geometry/area';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { areaEdges, type Edges } from '../../../src/lib/domain/geometry/edges';
import { overlapKm2, shareHistory, shareOf } from '../../../src/lib/domain/geometry/overlap';
import { prepareArea } from '../../../src/lib/domain/geometry/prepared-area';
import {
	box,
	boxRing,
	moved,
	multiPolygon,
	polygon,
	reversed,
	rotated,
	star,
	twoStars
} from './shapes';

type Area = Polygon | MultiPolygon;
const indexOf = (area: Area) => edgeIndex(areaEdges(area));
const degree = Math.PI / 180;

test('METHOD §11 case 2: half of a degree square lies east of its middle', () => {
	expect(shareOf(indexOf(box(36.5, 40, 50, 55)), box(36, 48, 37, 49))).toBeCloseTo(0.5, 14);
});

test('METHOD §11 case 3 on the ellipsoid: the southern half of a degree square is the larger', () => {
	const share = shareOf(indexOf(box(20, 40, 50, 48.5)), box(36, 48, 37, 49));
	const e = Math.sqrt(0.0066943799901413165);
	const authalic = (latitude: number) => {
		const sine = Math.sin(latitude * degree);
		return sine / (1 - (e * sine) ** 2) + Math.atanh(e * sine) / e;
	};
	const [south, middle, north] = [48, 48.5, 49].map(authalic) as [number, number, number];
	expect(share).toBeCloseTo((middle - south) / (north - south), 12);
	const onSphere = 0.50246594;
	expect(Math.abs(share - onSphere)).toBeLessThan(5e-5);
});

test('METHOD §11 case 4: a quarter of a triangle at the equator', () => {
	const triangle = polygon([
		[0, 0],
		[0.1, 0],
		[0, 0.1],
		[0, 0]
	]);
	expect(Math.abs(shareOf(indexOf(box(0.05, -1, 1, 1)), triangle) - 0.25)).toBeLessThan(1e-6);
});

test('all, nothing, the border in common, a hole, an area within', () => {
	const square = box(36, 48, 37, 49);
	expect(shareOf(indexOf(box(30, 40, 40, 50)), square)).toBe(1);
	expect(shareOf(indexOf(square), square)).toBe(1);
	expect(shareOf(indexOf(box(20, 40, 30, 50)), square)).toBe(0);
	expect(shareOf(indexOf(box(35, 48, 36, 49)), square)).toBe(0);
	expect(shareOf(indexOf(box(37, 48, 38, 49)), square)).toBe(0);
	expect(shareOf(indexOf(box(36, 49, 37, 50)), square)).toBe(0);
	expect(shareOf(indexOf(box(36, 47, 37, 48)), square)).toBe(0);
	const within = box(36.2, 48.2, 36.4, 48.4);
	expect(overlapKm2(indexOf(within), square)).toBeCloseTo(areaKm2(within), 9);
	const around = polygon(boxRing(36, 48, 37, 49), boxRing(36.2, 48.2, 36.4, 48.4));
	expect(shareOf(indexOf(around), within)).toBe(0);
	expect(overlapKm2(indexOf(square), around)).toBeCloseTo(areaKm2(around), 8);
});

test('a share of nothing is +0, not −0', () => {
	const share = shareOf(indexOf(box(35, 48, 36, 49)), box(36, 48, 37, 49));
	expect(Object.is(share, 0)).toBe(true);
});

/** Turf clips in arbitrary precision; the clip is measured on WGS84. */
function turfOverlapKm2(a: Area, b: Area): number {
	const common = intersect(featureCollection([feature(a), feature(b)]));
	return common ? areaKm2(common.geometry) : 0;
}

const area = fc.oneof(star, twoStars);

test('agrees with the area of the clip by Turf to 1e-9 of the polygon', () => {
	fc.assert(
		fc.property(area, area, (occupied, deposit) => {
			const expected = turfOverlapKm2(occupied, deposit) / areaKm2(deposit);
			expect(Math.abs(shareOf(indexOf(occupied), deposit) - expected)).toBeLessThan(1e-9);
		}),
		{ numRuns: 100 }
	);
});

test('agrees with Turf where corners and sides coincide', () => {
	const grid = fc.integer({ min: 0, max: 4 }).map((k) => k / 4);
	const triangle = fc
		.tuple(grid, grid, grid, grid, grid, grid)
		.map(([a, b, c, d, e, f]): Position[] => [
			[34 + a, 48 + b],
			[34 + c, 48 + d],
			[34 + e, 48 + f],
			[34 + a, 48 + b]
		])
		.filter(
			([a, b, c]) => (b![0]! - a![0]!) * (c![1]! - a![1]!) !== (b![1]! - a![1]!) * (c![0]! - a![0]!)
		)
		.map((ring) => polygon(ring));
	fc.assert(
		fc.property(triangle, triangle, (occupied, deposit) => {
			const expected = turfOverlapKm2(occupied, deposit) / areaKm2(deposit);
			expect(Math.abs(shareOf(indexOf(occupied), deposit) - expected)).toBeLessThan(1e-11);
		}),
		{ numRuns: 250 }
	);
});

test('winding, first corner and order of parts change no share by more than rounding', () => {
	fc.assert(
		fc.property(area, area, fc.nat(20), (occupied, deposit, by) => {
			const expected = shareOf(indexOf(occupied), deposit);
			const variants: [Area, Area][] = [
				[reversed(occupied), deposit],
				[occupied, reversed(deposit)],
				[rotated(occupied, by), rotated(deposit, by)]
			];
			for (const [o, d] of variants) {
				expect(Math.abs(shareOf(indexOf(o), d) - expected)).toBeLessThan(1e-12);
			}
			expect(
				Math.abs(overlapKm2(indexOf(deposit), occupied) - expected * areaKm2(deposit))
			).toBeLessThan(1e-11 * (areaKm2(deposit) + areaKm2(occupied)));
		})
	);
});

/** Both sides of a meridian or a parallel. */
const cuts = (at: number, along: 'lng' | 'lat'): [Polygon, Polygon] =>
	along === 'lng'
		? [box(20, 40, at, 55), box(at, 40, 45, 55)]
		: [box(20, 40, 45, at), box(20, at, 45, 55)];

test('an area split in two: the shares add up to 1, and both parts to the overlap with the whole', () => {
	const cut = fc.double({ min: 0.05, max: 0.95, noNaN: true });
	fc.assert(
		fc.property(
			area,
			cut,
			fc.constantFrom('lng' as const, 'lat' as const),
			(deposit, at, along) => {
				const parts = cuts(along === 'lng' ? 34 + at : 47.5 + at, along);
				const sum = parts.reduce((total, part) => total + shareOf(indexOf(part), deposit), 0);
				expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
				const [left, right] = parts.map((part) => overlapKm2(indexOf(deposit), part)) as [
					number,
					number
				];
				expect(Math.abs((left + right) / areaKm2(deposit) - 1)).toBeLessThan(1e-9);
			}
		)
	);
});

test('a larger occupied area never has a smaller share', () => {
	const factor = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(star, area, factor, (occupied, deposit, scale) => {
			const [outer] = occupied.coordinates as [Position[]];
			const [lng, lat] = centreOf(outer);
			const smaller = polygon(
				outer.map(([x, y]) => [lng + scale * (x! - lng), lat + scale * (y! - lat)])
			);
			const [less, more] = [smaller, polygon(outer)].map((o) => shareOf(indexOf(o), deposit)) as [
				number,
				number
			];
			expect(less).toBeLessThanOrEqual(more + 1e-12);
		})
	);
});

/** Of a star, whose corners lie at equal angles: the place that all its spokes begin at. */
function centreOf(ring: readonly Position[]): [number, number] {
	const n = ring.length - 1;
	const [[x0, y0], [x1, y1]] = [ring[0] as [number, number], ring[1] as [number, number]];
	const [a, b] = [(2 * Math.PI * 0.1) / n, (2 * Math.PI * 1.1) / n];
	const [ux, uy, vx, vy] = [1.5 * Math.cos(a), Math.sin(a), 1.5 * Math.cos(b), Math.sin(b)];
	const reach = ((x1 - x0) * uy - (y1 - y0) * ux) / (vx * uy - vy * ux);
	return [x1 - reach * vx, y1 - reach * vy];
}

test('the share changes no faster than the border moves', () => {
	const tiny = fc.integer({ min: 7, max: 15 }).map((digits) => 10 ** -digits);
	fc.assert(
		fc.property(area, tiny, (deposit, shift) => {
			const before = shareOf(indexOf(deposit), deposit);
			const shifted = deposit.type === 'Polygon' ? moved(deposit, shift) : deposit;
			expect(before).toBe(1);
			const rounding = 1e-11;
			expect(1 - shareOf(indexOf(shifted), deposit)).toBeLessThan(1e4 * shift + rounding);
		})
	);
});

test('the history is the share at every observation', () => {
	fc.assert(
		fc.property(star, star, area, (first, second, deposit) => {
			const apart = moved(second, 0.4);
			const index = edgeIndex(twoLives(areaEdges(first), areaEdges(apart)));
			const [a, b] = [first, apart].map((o) => shareOf(indexOf(o), deposit)) as [number, number];
			const history = shareHistory(index, prepareArea(deposit));
			expect(history).toHaveLength(5);
			[0, a, a, 0, b].forEach((share, at) => {
				expect(Math.abs(history[at]! - share)).toBeLessThan(1e-12);
			});
			expect(Object.is(history[0], 0)).toBe(true);
		})
	);
});

/** The first area at observations 1 and 2, the second at 4. */
function twoLives(first: Edges, second: Edges): Edges {
	const join = (key: 'x0' | 'y0' | 'x1' | 'y1') =>
		Float64Array.from([...first[key], ...second[key]]);
	const [n, m] = [first.x0.length, second.x0.length];
	return {
		...{ x0: join('x0'), y0: join('y0'), x1: join('x1'), y1: join('y1') },
		life: Uint32Array.from({ length: n + m }, (_, edge) => (edge < n ? 0 : 1)),
		lives: [
			[1, 3, 1],
			[4, 5, 1]
		],
		firstOfLife: Uint32Array.from([0, n, n + m]),
		observations: 5
	};
}

test('empty areas: nothing of a deposit lies in an empty one; an empty deposit has no share', () => {
	const square = box(36, 48, 37, 49);
	const empties: Area[] = [
		multiPolygon(),
		polygon(),
		polygon([]),
		polygon([
			[36, 48],
			[37, 48],
			[36, 48]
		])
	];
	for (const empty of empties) {
		expect(shareOf(indexOf(empty), square)).toBe(0);
		expect(overlapKm2(indexOf(square), empty)).toBe(0);
		expect(() => shareOf(indexOf(square), empty)).toThrow('a polygon without area has no share');
	}
});

test('one share needs one observation, and coordinates need to be numbers', () => {
	const index = edgeIndex(twoLives(areaEdges(box(0, 0, 1, 1)), areaEdges(box(2, 0, 3, 1))));
	expect(() => overlapKm2(index, box(0, 0, 1, 1))).toThrow('5 observations, expected 1');
	const broken = polygon([
		[0, 0],
		[NaN, 1],
		[1, 1],
		[0, 0]
	]);
	expect(() => shareHistory(index, broken)).toThrow('longitude is NaN');
});
