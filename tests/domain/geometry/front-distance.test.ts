import fc from 'fast-check';
import geographicLib from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { EdgeList, type Edges } from '../../../src/lib/domain/geometry/edge-list';
import { FrontIndex } from '../../../src/lib/domain/geometry/front-distance';
import { lineEdges } from './line-edges';

const wgs84 = geographicLib.Geodesic.WGS84;
type Point = readonly [lng: number, lat: number];
const geodesicKm = (a: Point, b: Point) => wgs84.Inverse(a[1], a[0], b[1], b[0]).s12! / 1000;

interface DatedEdge {
	readonly ends: readonly [Point, Point];
	readonly runs: readonly number[];
}

function edgesOf(dated: readonly DatedEdge[], observations: number): Edges {
	const list = new EdgeList(dated.length);
	dated.forEach(({ ends: [a, b] }, i) => list.push(...a, ...b, i));
	return list.finish(
		dated.map(({ runs }) => runs),
		observations
	);
}

/** The nearest of many points on an edge that is straight in longitude and latitude, by GeographicLib. */
function bruteForceKm(from: Point, [a, b]: readonly [Point, Point]): number {
	const at = (t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
	let [low, high] = [0, 1];
	let least = Infinity;
	for (let round = 0; round < 4; round++) {
		const steps = Array.from({ length: 41 }, (_, i) => low + (i / 40) * (high - low));
		const lengths = steps.map((t) => geodesicKm(from, at(t)));
		least = Math.min(least, ...lengths);
		const best = lengths.indexOf(Math.min(...lengths));
		[low, high] = [steps[Math.max(0, best - 1)]!, steps[Math.min(40, best + 1)]!];
	}
	return least;
}

const lng = fc.double({ min: 22, max: 40, noNaN: true });
const lat = fc.double({ min: 44, max: 52.5, noNaN: true });
const point = fc.tuple(lng, lat);
const step = fc.double({ min: -0.4, max: 0.4, noNaN: true });
const edge = fc
	.tuple(point, step, step)
	.filter(([, east, north]) => Math.hypot(east, north) > 1e-6)
	.map(([[x, y], east, north]): readonly [Point, Point] => [
		[x, y],
		[x + east, y + north]
	]);
const observations = 6;
const runs = fc
	.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, -1))
	.filter(([from, to]) => from < to)
	.map((run) => [...run]);
const dated = fc.record({ ends: edge, runs });

describe('one line', () => {
	test('within 0.01 % (or 1 m) of GeographicLib over all edges', () => {
		fc.assert(
			fc.property(fc.array(edge, { minLength: 1, maxLength: 12 }), point, (edges, from) => {
				const line = lineEdges({
					type: 'MultiLineString',
					coordinates: edges.map((ends) => ends.map((end) => [...end]))
				});
				const least = Math.min(...edges.map((ends) => bruteForceKm(from, ends)));
				const km = new FrontIndex(line).distanceKm(...from)!;
				expect(Math.abs(km - least)).toBeLessThan(Math.max(0.001, 1e-4 * least));
			}),
			{ numRuns: 60 }
		);
	});

	test('north of a parallel the distance is the meridian between, 111.2 km for a degree at 48–49° N', () => {
		const line = lineEdges({
			type: 'MultiLineString',
			coordinates: [
				[
					[30, 48],
					[40, 48]
				]
			]
		});
		expect(new FrontIndex(line).distanceKm(35, 49)).toBeCloseTo(geodesicKm([35, 49], [35, 48]), 3);
	});

	test('on the line it is 0; without a line there is none', () => {
		const line = lineEdges({
			type: 'MultiLineString',
			coordinates: [
				[
					[36, 48],
					[37, 49]
				]
			]
		});
		expect(new FrontIndex(line).distanceKm(36.25, 48.25)).toBeCloseTo(0, 4);
		expect(new FrontIndex(edgesOf([], 1)).distanceKm(36, 48)).toBeNull();
	});
});

describe('all observations', () => {
	test('each is answered by the nearest edge alive at it', () => {
		fc.assert(
			fc.property(fc.array(dated, { maxLength: 20 }), point, (edges, from) => {
				const found = new FrontIndex(edgesOf(edges, observations)).distancesKm(...from);
				for (let at = 0; at < observations; at++) {
					const alive = edges.filter((each) => each.runs[0]! <= at && at < each.runs[1]!);
					const one = alive.map(({ ends }) => ({ ends, runs: [0, 1, 1] }));
					const expected = new FrontIndex(edgesOf(one, 1)).distanceKm(...from);
					expect(found[at]).toBe(expected ?? Infinity);
				}
			})
		);
	});

	test('an edge that comes and goes answers only while it is there', () => {
		const near = {
			ends: [
				[36, 48],
				[36, 49]
			] as const,
			runs: [1, 2, 1, 3, 4, -1]
		};
		const far = {
			ends: [
				[38, 48],
				[38, 49]
			] as const,
			runs: [0, 3, 1]
		};
		const found = new FrontIndex(edgesOf([near, far], 5)).distancesKm(35.9, 48.5);
		const [nearKm, farKm] = [found[1]!, found[0]!];
		expect(nearKm).toBeCloseTo(7.39, 1);
		expect([...found]).toEqual([farKm, nearKm, farKm, nearKm, Infinity]);
	});
});
