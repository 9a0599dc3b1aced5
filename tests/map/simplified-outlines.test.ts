import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplifiedOutlines, type Corners, type Outline } from '$lib/map/slide/simplified-outlines';

const size = 600;
/** Degrees as units, so that what is expected can be counted by hand. */
const frame = {
	width: size,
	height: size,
	place: (lng: number, lat: number) => [lng, lat] as const
};

const simplify = (outlines: readonly Outline[], most: number) =>
	simplifiedOutlines(outlines, frame, most);

const length = (line: readonly (readonly number[])[]) =>
	line
		.slice(1)
		.reduce((sum, [x, y], i) => sum + Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!), 0);
const lengthOf = (parts: readonly Corners[]) => parts.reduce((sum, part) => sum + length(part), 0);
const cornersOf = (parts: readonly Corners[]) => parts.reduce((sum, part) => sum + part.length, 0);

/** The area of rings, the holes taken off; it says nothing of their direction. */
const areaOf = (parts: readonly Corners[]) =>
	parts.map((ring) =>
		Math.abs(
			ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]) / 2, 0)
		)
	);

const lines = (coordinates: Position[][], family = 'lines'): Outline => ({
	...{ geometry: { type: 'MultiLineString', coordinates }, closed: false },
	family
});
const area = (rings: Position[][], family = 'areas'): Outline => ({
	geometry: { type: 'MultiPolygon', coordinates: [rings] },
	...{ closed: true, family }
});

const box = (x: number, y: number, side: number): Position[] => [
	...[
		[x, y],
		[x, y + side],
		[x + side, y + side],
		[x + side, y]
	],
	[x, y]
];
/** A square with a corner every `step` along its edges, some of them dented. */
const dented = (x: number, y: number, side: number, step: number): Position[] => {
	const edge = Array.from({ length: side / step }, (_, i) => [i * step, i % 2 === 0 ? 0 : 0.3]);
	return [
		...edge.map(([along, in_]) => [x + along!, y + in_!]),
		...edge.map(([along, in_]) => [x + side - in_!, y + along!]),
		...edge.map(([along, in_]) => [x + side - along!, y + side - in_!]),
		...edge.map(([along, in_]) => [x + in_!, y + side - along!]),
		[x, y]
	];
};

describe('outlines of a slide', () => {
	it('keep all of a net of lines where there is room for every corner', () => {
		const place = fc.integer({ min: 1, max: size - 1 });
		const lineOf = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(fc.array(lineOf, { minLength: 1, maxLength: 6 }), (net) => {
				const simple = net.filter((line) => new Set(line.map(String)).size === line.length);
				const [drawn] = simplify([lines(simple)], Infinity);
				const segments = new Set(
					simple.flatMap((line) =>
						line.slice(1).map((corner, i) => [line[i]!, corner].map(String).sort().join(' '))
					)
				);
				const expected = [...segments].reduce((sum, segment) => {
					const ends = segment.split(' ').map((end) => end.split(',').map(Number));
					return sum + length(ends);
				}, 0);
				expect(lengthOf(drawn!)).toBeCloseTo(expected, 3);
			})
		);
	});

	it('have no more corners than there is room for, and keep the form', () => {
		const outlines = [0, 1, 2].map((i) => area([dented(10 + i * 150, 20, 120, 0.5)]));
		const all = simplify(outlines, Infinity).reduce((sum, parts) => sum + cornersOf(parts), 0);
		const most = 60;
		const few = simplify(outlines, most);
		expect(all).toBeGreaterThan(2000);
		expect(few.reduce((sum, parts) => sum + cornersOf(parts), 0)).toBeLessThanOrEqual(most);
		for (const parts of few) {
			const [ring] = areaOf(parts);
			expect(ring! / 120 ** 2).toBeGreaterThan(0.98);
			expect(ring! / 120 ** 2).toBeLessThan(1.02);
		}
	});

	it('keep an area whose first ring is a speck, and leave the speck out', () => {
		const geometry: MultiPolygon = {
			...{ type: 'MultiPolygon', coordinates: [[box(5, 5, 0.5)], [box(100, 100, 200)]] }
		};
		const [parts] = simplify([{ geometry, closed: true, family: 'a' }], 100);
		expect(areaOf(parts!)).toEqual([expect.closeTo(200 ** 2, 0)]);
	});

	it('keep a hole', () => {
		const [parts] = simplify([area([box(100, 100, 200), box(150, 150, 50).reverse()])], 100);
		expect(
			areaOf(parts!)
				.sort((a, b) => a - b)
				.map(Math.round)
		).toEqual([2500, 40_000]);
	});

	it('share what is left of an edge between neighbours', () => {
		const wave = Array.from({ length: 200 }, (_, i) => [300 + 4 * Math.sin(i / 3), 100 + i * 2]);
		const left = [[100, 100], ...wave, [100, 498], [100, 100]];
		const right = [[500, 498], ...wave.toReversed(), [500, 100], [500, 498]];
		const [west, east] = simplify([area([left]), area([right])], 60);
		const onEdge = (parts: readonly Corners[]) =>
			new Set(
				parts
					.flat()
					.filter(([x]) => x > 290 && x < 310)
					.map(String)
			);
		expect(onEdge(west!).size).toBeGreaterThan(5);
		expect(onEdge(west!)).toEqual(onEdge(east!));
	});

	it('are cut off at the edge of the map, and empty beyond it', () => {
		const [across, beyond] = simplify(
			[
				area([box(500, 500, 200)]),
				lines([
					[
						[700, 1],
						[800, 2]
					]
				])
			],
			100
		);
		expect(Math.max(...across!.flat().map(([x]) => x))).toBe(size);
		expect(areaOf(across!)).toEqual([expect.closeTo(100 ** 2, 0)]);
		expect(beyond).toEqual([]);
	});
});
