import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cellShapes, type CellLand } from '../../src/geodata/record/cell-shapes';
import { ellipsoidalAreaKm2 } from '../../src/geodata/record/ellipsoidal-area';
import { unionOf } from '../../src/geodata/record/geos';
import type { Place } from '../../src/geodata/record/place';
import { placeAt } from './record-made-up';

const box = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

/** A river that runs askew from [32.6, 46] to [33.4, 50], through both oblasts. */
const river: Position[] = [
	[32.6, 46],
	[32.83, 47.21],
	[33.17, 47.93],
	[33.4, 50]
];
const bank = (far: number): Polygon => ({
	type: 'Polygon',
	coordinates: [[...river, [far, 50], [far, 46], river[0]!]]
});
const lake = box(33.55, 47.31, 33.75, 47.42);
const land: CellLand = {
	oblasts: [
		{ id: 'UA-14', geometry: box(32, 47, 34, 48) },
		{ id: 'UA-30', geometry: box(32, 48, 34, 48.7) }
	],
	banks: { left: bank(45), right: bank(20) },
	water: [lake]
};

/** Longitude of the river at a latitude. */
function riverAt(lat: number): number {
	const i = river.findIndex((position, k) => k > 0 && position[1]! >= lat);
	const [[x0, y0], [x1, y1]] = [river[i - 1], river[i]] as [[number, number], [number, number]];
	return x0 + ((x1 - x0) * (lat - y0)) / (y1 - y0);
}

/** Sixty places over both oblasts and banks, at points that look like chance and are the same each time. */
const places: readonly Place[] = Array.from({ length: 60 }, (_, i) => {
	const [lon, lat] = [32 + 2 * ((i * 0.6180339) % 1), 47 + 1.7 * ((i * 0.7548776) % 1)];
	return placeAt(`${i}`, lon, lat, {
		oblast: lat < 48 ? 'UA-14' : 'UA-30',
		bank: lon > riverAt(lat) ? 'left' : 'right'
	});
});

const shapesOf = (historyOf: (place: Place) => string | null, own = places) =>
	cellShapes(own, own.map(historyOf), land, []);

const rings = (geometry: MultiPolygon) => geometry.coordinates.flat();
const area = (geometry: Polygon | MultiPolygon) => ellipsoidalAreaKm2(geometry);
const total = (shapes: readonly { readonly areaKm2: number }[]) =>
	shapes.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);

/** The edges of a shape, whichever way they run. */
function edgesOf(geometry: MultiPolygon): readonly string[] {
	return rings(geometry).flatMap((ring) =>
		ring.slice(1).map((end, i) =>
			[ring[i]!, end]
				.map((position) => position.join())
				.sort()
				.join(' ')
		)
	);
}

const allLand = area(box(32, 47, 34, 48)) + area(box(32, 48, 34, 48.7)) - area(lake);
/** Ten metres, the grid of the cells. */
const grid = 0.0001;

describe('cells with a history each', () => {
	const shapes = shapesOf(({ id }) => id);

	it('are one for each place', () => {
		expect(shapes.map(({ history }) => history).sort()).toEqual(places.map(({ id }) => id).sort());
	});

	it('lie on one bank of the river', () => {
		for (const { history, geometry } of shapes) {
			const { bank: own } = places[Number(history)]!;
			for (const [lon, lat] of rings(geometry).flat() as [number, number][]) {
				const beyond = own === 'left' ? riverAt(lat) - lon : lon - riverAt(lat);
				expect([history, beyond < 2 * grid]).toEqual([history, true]);
			}
		}
	});

	it('lie in one oblast', () => {
		for (const { history, geometry } of shapes) {
			const isSouth = places[Number(history)]!.oblast === 'UA-14';
			const lats = rings(geometry)
				.flat()
				.map((position) => position[1]!);
			expect(isSouth ? Math.max(...lats) <= 48 : Math.min(...lats) >= 48).toBe(true);
		}
	});

	it('share each edge exactly with one neighbour, but for those on the border and the shore', () => {
		const count = new Map<string, number>();
		for (const edge of shapes.flatMap(({ geometry }) => edgesOf(geometry))) {
			count.set(edge, (count.get(edge) ?? 0) + 1);
		}
		expect(Math.max(...count.values())).toBe(2);
		const isAlong = (edge: string, { coordinates }: Polygon) => {
			const ends = edge.split(' ').map((end) => end.split(',').map(Number));
			const [west, south] = coordinates[0]![0]!;
			const [east, north] = coordinates[0]![2]!;
			return (
				[west, east].some((lon) => ends.every((end) => end[0] === lon)) ||
				[south, north].some((lat) => ends.every((end) => end[1] === lat))
			);
		};
		const alone = [...count].filter(([, times]) => times === 1).map(([edge]) => edge);
		const outside = [box(32, 47, 34, 48.7), lake];
		expect(alone.filter((edge) => !outside.some((one) => isAlong(edge, one)))).toEqual([]);
	});

	it('cover the land, and none of it twice', () => {
		const union = area(unionOf(shapes.map(({ geometry }) => geometry)));
		expect(total(shapes) / union).toBeCloseTo(1, 9);
		expect(union / allLand).toBeCloseTo(1, 4);
	});

	it('have positions on the grid, and the area of their shape; the largest is first', () => {
		for (const { geometry, areaKm2 } of shapes) {
			expect(areaKm2).toBeCloseTo(area(geometry), 9);
			const numbers = rings(geometry).flat(2);
			expect(numbers.every((degrees) => Number(degrees.toFixed(4)) === degrees)).toBe(true);
		}
		const areas = shapes.map(({ areaKm2 }) => areaKm2);
		expect(areas).toEqual(areas.toSorted((a, b) => b - a));
	});
});

describe('cells', () => {
	it('of one history are one shape without a seam, across oblasts as well', () => {
		const shapes = shapesOf(({ bank: own }) => own);
		expect(shapes.map(({ history }) => history).sort()).toEqual(['left', 'right']);
		for (const { history, geometry } of shapes) {
			// The left bank has the lake as its one hole.
			expect(geometry.coordinates.map((one) => one.length)).toEqual([history === 'left' ? 2 : 1]);
		}
		expect(total(shapes) / allLand).toBeCloseTo(1, 4);
	});

	it('of a place without a history are not drawn, and nobody else gets their land', () => {
		const all = shapesOf(({ id }) => id);
		const some = shapesOf(({ id }) => (Number(id) % 3 === 0 ? null : id));
		const drawn = all.filter(({ history }) => Number(history) % 3 !== 0);
		expect(some.map(({ history }) => history).sort()).toEqual(
			drawn.map(({ history }) => history).sort()
		);
		expect(total(some) / total(drawn)).toBeCloseTo(1, 5);
	});

	it('reach half-way to the next place in kilometres', () => {
		const pair = [placeAt('a', 33.4, 47.4), placeAt('b', 33.8, 47.6)];
		const [one, other] = shapesOf(({ id }) => id, pair);
		const shared = edgesOf(one!.geometry).filter((edge) => edgesOf(other!.geometry).includes(edge));
		for (const position of shared.flatMap((edge) => edge.split(' '))) {
			const [lon, lat] = position.split(',').map(Number) as [number, number];
			const { x, y } = placeAt('', lon, lat);
			const [toA, toB] = pair.map((place) => Math.hypot(place.x - x, place.y - y));
			expect(Math.abs(toA! - toB!)).toBeLessThan(0.03);
		}
		expect(shared.length).toBeGreaterThan(0);
	});

	it('of an outline are land of its own, where no place has drawn land', () => {
		const islet = box(32.1, 47.1, 32.2, 47.2);
		const [shape] = cellShapes(
			places,
			places.map(() => null),
			land,
			[{ history: 'islet', geometry: islet }]
		);
		expect(shape).toMatchObject({ history: 'islet', areaKm2: area(islet) });
	});
});
