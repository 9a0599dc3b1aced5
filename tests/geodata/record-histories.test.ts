import { piecesOf } from '../../src/geodata/build/basin-parts';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import geographicLib from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import { keptDerivations } from '../../src/geodata/kept/kept-derivations';
import { frontLinesAt } from '../../src/geodata/build/occupied-area';
import {
	areaShareAt,
	byLineAlone,
	distanceKmAt
} from '../../src/lib/domain/control/control-history';
import { observationAt } from '../../src/lib/domain/dataset/timeline';
import { edgeIndex } from '../../src/lib/domain/geometry/edge-index';
import { areaEdges } from '../../src/lib/domain/geometry/edges';
import { FrontIndex } from '../../src/lib/domain/geometry/front-distance';
import { lineEdges } from '../domain/geometry/line-edges';
import { isInside } from '../../src/lib/domain/geometry/point-status';
import { holdableArea } from '../../src/lib/domain/land/holdable-land';
import { isOn } from '../../src/lib/domain/dataset/occupation-record';
import { prepareLand } from '../../src/lib/domain/land/prepared-land';
import { withLine } from '../../src/lib/domain/what-if/what-if';
import { firstDaily, geodata } from '../shipped/geodata';

type Point = readonly [lng: number, lat: number];
/** The seed is fixed, so every run decides over the same cases. */
const generator = xoroshiro128plus(1954);
const random = () => uniformFloat64(generator);
const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;

const located = geodata.deposits.filter(({ point, zone }) => point !== null && zone === 'onshore');
const pointOf = (id: string): Point => located.find((deposit) => deposit.id === id)!.point!;
const east = located.filter(({ point }) => point![0] > 36.5 && point![1] > 47).map(({ id }) => id);

/** Star-shaped, of some km. */
function blob([lng, lat]: Point, km: number): Polygon {
	const corners = Array.from({ length: 11 }, (_, i): Position => {
		const [angle, reach] = [(2 * Math.PI * i) / 11, (km * (0.5 + 0.5 * random())) / 111];
		return [lng + 1.5 * reach * Math.cos(angle), lat + reach * Math.sin(angle)];
	});
	return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
}
const variants = ['given', 'reversed', 'rotated', 'split'] as const;
function variantsOf(
	middle: Point
): Readonly<Record<(typeof variants)[number], Polygon | MultiPolygon>> {
	const given = blob(middle, 9);
	const ring = given.coordinates[0]!.slice(0, -1);
	const ringOf = (corners: readonly Position[]): Position[][] => [[...corners, corners[0]!]];
	return {
		given,
		reversed: { type: 'Polygon', coordinates: ringOf([...ring].reverse()) },
		rotated: { type: 'Polygon', coordinates: ringOf([...ring.slice(4), ...ring.slice(0, 4)]) },
		split: {
			type: 'MultiPolygon',
			coordinates: [
				ringOf([...ring.slice(0, 6), [...middle]]),
				ringOf([...ring.slice(5), ring[0]!, [...middle]])
			]
		}
	};
}
/** Ground that the line crossed in the summer of 2025. */
const crossed: Point = [36.679, 47.896];
/** One outline four times, under the ids of four deposits, whose points do not matter then. */
const shapes = variantsOf(crossed);
const variantIds = east.slice(0, variants.length);
const outlines = new Map<string, Polygon | MultiPolygon>([
	...geodata.shapes.depositOutlines,
	...east
		.slice(4)
		.filter((_, i) => i % 13 === 0)
		.map((id) => [id, blob(pointOf(id), 1 + 7 * random())] as const),
	...variantIds.map((id, i) => [id, shapes[variants[i]!]] as const)
]);
/** The shipped record, with made-up outlines for some of the deposits. */
const derivations = keptDerivations();
const derived = derive(
	{ ...geodata, shapes: { ...geodata.shapes, depositOutlines: outlines } },
	derivations
);
derivations.end();
const { dataset, history, record } = derived;
const observations = dataset.timeline.observations.length;
const pointIds = located.map(({ id }) => id).filter((id) => !outlines.has(id));
const areaOf = (observation: number): MultiPolygon => {
	const { cells, snapshots } = record.objects;
	const on = [...cells.geometries, ...snapshots.geometries].filter(({ properties }) =>
		isOn(properties.intervals, observation)
	);
	return merge(record, on);
};
const land = edgeIndex(areaEdges(holdableArea(derived.holdableLand)));

const wgs84 = geographicLib.Geodesic.WGS84;
const geodesicKm = (a: Point, b: Point) => wgs84.Inverse(a[1], a[0], b[1], b[0]).s12! / 1000;

/** By GeographicLib alone: edges whose ends are near enough are looked at in ever finer steps. */
function bruteForceKm(from: Point, lines: readonly (readonly Point[])[]): number {
	const edges = lines.flatMap((line) => line.slice(1).map((end, i) => [line[i]!, end] as const));
	const ends = edges.map(([a, b]) => Math.min(geodesicKm(from, a), geodesicKm(from, b)));
	const least = Math.min(...ends);
	const near = edges.filter(([a, b], i) => ends[i]! - geodesicKm(a, b) < least);
	return Math.min(...near.map((edge) => edgeKm(from, edge)));
}

function edgeKm(from: Point, [a, b]: readonly [Point, Point]): number {
	const at = (t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
	let [low, high, least] = [0, 1, Infinity];
	for (let round = 0; round < 4; round++) {
		const steps = Array.from({ length: 33 }, (_, i) => low + (i / 32) * (high - low));
		const lengths = steps.map((t) => geodesicKm(from, at(t)));
		least = Math.min(least, ...lengths);
		const best = lengths.indexOf(Math.min(...lengths));
		[low, high] = [steps[Math.max(0, best - 1)]!, steps[Math.min(32, best + 1)]!];
	}
	return least;
}

/** The pieces of the basins that a published split names. */
const splitBasins = new Set(dataset.balanceAllocations.map(({ place }) => place.id));
const split = piecesOf(geodata.shapes).filter(({ basin }) => splitBasins.has(basin));

describe('against a reference', () => {
	const sampled = [
		0,
		1,
		2,
		3,
		...Array.from({ length: 40 }, () => Math.floor(random() * observations))
	];

	test('220 distances agree with GeographicLib over all edges to 0.1 %', () => {
		for (const observation of sampled) {
			const lines = frontLinesAt(record, observation);
			const index = new FrontIndex(
				lineEdges({
					type: 'MultiLineString',
					coordinates: lines.map((line) => line.map((p) => [...p]))
				})
			);
			for (let i = 0; i < 5; i++) {
				const id = pick(pointIds);
				const expected = bruteForceKm(pointOf(id), lines);
				const exact = index.distanceKm(...pointOf(id))!;
				expect(Math.abs(exact - expected)).toBeLessThan(Math.max(0.001, 1e-3 * expected));
				// The history is in tenths of a km.
				const kept = Math.abs(distanceKmAt(history, id, observation)!);
				expect(Math.abs(kept - Math.max(0.1, expected))).toBeLessThan(0.0501 + 1e-3 * expected);
			}
		}
	});

	test('every side agrees with the area of the observation by Turf', () => {
		for (const observation of sampled) {
			const area = areaOf(observation);
			for (let i = 0; i < 20; i++) {
				const id = pick(pointIds);
				const [lng, lat] = pointOf(id);
				if (!isInside(land, lng, lat)) continue;
				const behind = distanceKmAt(history, id, observation)! > 0;
				expect([id, observation, behind]).toEqual([
					id,
					observation,
					booleanPointInPolygon([lng, lat], area)
				]);
			}
		}
	});
});

describe('every observation', () => {
	const sharesOf = (id: string) =>
		Array.from({ length: observations }, (_, at) => areaShareAt(history, id, at)!);

	test('has a share with ordered bounds for all oblasts, outlines and pieces of basins', () => {
		const ids = [...dataset.oblasts.map(({ code }) => code), ...split.map(({ id }) => id)];
		expect(split.length).toBeGreaterThan(0);
		for (const id of [...ids, ...outlines.keys()]) {
			const disordered = sharesOf(id).flatMap(({ low, central, high }, at) =>
				0 <= low && low <= central && central <= high && high <= 1
					? []
					: [{ id, at, low, central, high }]
			);
			expect(disordered).toEqual([]);
		}
	});

	test('the order and first corner of a ring change nothing, nor does a split in two', () => {
		const [given, ...same] = variantIds.map(sharesOf);
		expect(new Set(given!.map(({ central }) => central)).size).toBeGreaterThan(10);
		for (const shares of same) {
			const differing = shares.flatMap((share, at) => {
				const expected = given![at]!;
				const isSame =
					Math.abs(share.central - expected.central) < 1.1e-4 &&
					Math.abs(share.low - expected.low) < 2.1e-4 &&
					Math.abs(share.high - expected.high) < 2.1e-4;
				return isSame ? [] : [{ at, share, expected }];
			});
			expect(differing).toEqual([]);
		}
	});

	test('an outline is 0 km from the line while part of it is occupied, and has its sign otherwise', () => {
		const alone = byLineAlone(history);
		for (const id of outlines.keys()) {
			const wrong = Array.from({ length: observations }, (_, at) => ({
				at,
				central: areaShareAt(alone, id, at)!.central,
				km: distanceKmAt(history, id, at)!
			})).filter(({ central, km }) => km !== 0 && central !== (km > 0 ? 1 : 0));
			expect([id, wrong]).toEqual([id, []]);
		}
	});
});

describe('the occupied area of a day, put back as an imported line', () => {
	const places = [...geodata.shapes.oblasts.features, ...split];
	const prepared = prepareLand({
		holdable: holdableArea(derived.holdableLand),
		places: new Map(places.map(({ id, geometry }) => [id, geometry])),
		outlines
	});
	/** An imported line has no contested land. */
	const line = byLineAlone(history);
	const putBack = (observation: number) => {
		const { date } = dataset.timeline.observations[observation]!;
		const result = withLine(dataset, history, {
			...{ date, area: areaOf(observation), contested: null, land: prepared }
		});
		if (result.kind !== 'laid') throw new Error(JSON.stringify(result.refusal));
		return { ...result, at: observationAt(result.dataset.timeline, date) };
	};

	test('gives every deposit its side and its distance within 0.1 km, every place its share', () => {
		for (let observation = firstDaily; observation < observations; observation += 152) {
			const result = putBack(observation);
			const moved = located.flatMap(({ id }) => {
				const before = distanceKmAt(history, id, observation)!;
				const after = distanceKmAt(result.history, id, result.at)!;
				const isSame = Math.sign(after) === Math.sign(before) && Math.abs(after - before) < 0.1001;
				return isSame ? [] : [{ id, observation, before, after }];
			});
			expect(moved).toEqual([]);
			for (const { id } of places) {
				const before = areaShareAt(line, id, observation)!;
				const after = areaShareAt(result.history, id, result.at)!;
				expect(Math.abs(after.central - before.central)).toBeLessThan(1.1e-4);
			}
		}
	});

	test('keeps the sides at the coarse observations, whose strips along coast and border become front', () => {
		for (let observation = 0; observation < firstDaily; observation++) {
			const result = putBack(observation);
			for (const id of pointIds) {
				const before = distanceKmAt(history, id, observation)!;
				const after = distanceKmAt(result.history, id, result.at)!;
				expect(Math.sign(after)).toBe(Math.sign(before));
				expect(Math.abs(after)).toBeLessThan(Math.abs(before) + 0.1001);
			}
		}
	});
});
