import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { merge } from 'topojson-client';
import { recordEdges } from '../../../src/lib/domain/geometry/edges';
import { changedEdges } from '../../../src/lib/domain/geometry/gained-lost';
import { isOn, type OccupationTopology } from '../../../src/lib/domain/dataset/occupation-record';
import { builtBytes, readBuilt } from '../built';

export type Point = readonly [lng: number, lat: number];

/** What every contender is given; all of it from the shipped record and a fixed seed. */
export interface Inputs {
	readonly record: OccupationTopology;
	readonly observations: number;
	/** 20,000 random points in the box of the occupied area. */
	readonly manyPoints: readonly Point[];
	/** The first 250 located deposits. */
	readonly points: readonly Point[];
	/** 300 polygons of 12 vertices and 1–6 km radius around deposits and random points. */
	readonly polygons: readonly Polygon[];
	/** Every tenth or so observation, for contenders that are too slow for all of them. */
	readonly sampled: readonly number[];
	readonly sampledAreas: readonly MultiPolygon[];
	/** The observation in the middle of the sample. */
	readonly day: number;
	readonly dayArea: MultiPolygon;
	/** Pairs of neighbouring observations between which the area changed. */
	readonly pairs: readonly (readonly [from: number, to: number])[];
	/** The one of them of which half of the others differ in more edges, and half in fewer. */
	readonly pair: readonly [from: number, to: number];
	readonly pairAreas: readonly (readonly [from: MultiPolygon, to: MultiPolygon])[];
}

const sampleSize = 100;
const pairCount = 20;

export function readInputs(): Inputs {
	const { manifest, dataset } = readBuilt();
	const record = JSON.parse(builtBytes(manifest.files.occupation).toString()) as OccupationTopology;
	const observations = dataset.timeline.observations.length;
	const random = randomSource(20_260_424);
	const points = dataset.deposits.flatMap(({ point }) => (point ? [point] : [])).slice(0, 250);
	const randomPoint = (): Point => [33 + random() * 7, 44.5 + random() * 6];
	const sampled = Array.from({ length: sampleSize }, (_, i) =>
		Math.floor(30 + (i * (observations - 30)) / sampleSize)
	);
	const sampledAreas = sampled.map((observation) => areaAt(record, observation));
	const middle = Math.floor(sampleSize / 2);
	const pairs = changedPairs(record, observations);
	return {
		record,
		observations,
		manyPoints: Array.from({ length: 20_000 }, randomPoint),
		points,
		polygons: Array.from({ length: 300 }, (_, i) =>
			blob(i < points.length ? points[i]! : randomPoint(), 1 + random() * 5, random)
		),
		sampled,
		sampledAreas,
		day: sampled[middle]!,
		dayArea: sampledAreas[middle]!,
		pairs,
		pair: typicalPair(record, observations, pairs),
		pairAreas: pairs.map(([from, to]) => [areaAt(record, from), areaAt(record, to)])
	};
}

/** The occupied area of an observation as GeoJSON. */
export function areaAt(record: OccupationTopology, observation: number): MultiPolygon {
	const { cells, snapshots } = record.objects;
	const on = [...cells.geometries, ...snapshots.geometries].filter((geometry) =>
		isOn(geometry.properties.intervals, observation)
	);
	return merge(record, on);
}

function typicalPair(
	record: OccupationTopology,
	observations: number,
	pairs: Inputs['pairs']
): Inputs['pair'] {
	const edges = recordEdges(record, observations);
	const changed = pairs.map(([from, to]) => changedEdges(edges, from, to).x0.length);
	const order = pairs.map((_, i) => i).sort((a, b) => changed[a]! - changed[b]!);
	return pairs[order[Math.floor(order.length / 2)]!]!;
}

/** Writes the inputs as GeoJSON geometries, one a line, for contenders outside this process. */
export function writeInputs(inputs: Inputs, front: MultiLineString, folder: string): void {
	mkdirSync(folder, { recursive: true });
	const point = (coordinates: Point): Geometry => ({
		type: 'Point',
		coordinates: [...coordinates]
	});
	const files: Readonly<Record<string, readonly Geometry[]>> = {
		'points-many': inputs.manyPoints.map(point),
		points: inputs.points.map(point),
		polygons: inputs.polygons,
		days: inputs.sampledAreas,
		pair: inputs.pairAreas[inputs.pairs.indexOf(inputs.pair)]!,
		pairs: inputs.pairAreas.flat(),
		front: [front]
	};
	for (const [name, geometries] of Object.entries(files)) {
		const lines = geometries.map((geometry) => JSON.stringify(geometry) + '\n');
		writeFileSync(join(folder, `${name}.geojsonl`), lines.join(''));
	}
}

export const asFeature = <G extends Geometry>(geometry: G): Feature<G> => ({
	type: 'Feature',
	properties: {},
	geometry
});

function randomSource(seed: number): () => number {
	const generator = xoroshiro128plus(seed);
	return () => uniformFloat64(generator);
}

/** A star-shaped polygon around a point. */
function blob(centre: Point, radiusKm: number, random: () => number): Polygon {
	const vertices = 12;
	const ring = Array.from({ length: vertices }, (_, i) => {
		const angle = ((i + random() * 0.5) / vertices) * 2 * Math.PI;
		const reach = (radiusKm * (0.6 + 0.4 * random())) / 111.32;
		const shrink = Math.cos((centre[1] * Math.PI) / 180);
		return [centre[0] + (reach * Math.cos(angle)) / shrink, centre[1] + reach * Math.sin(angle)];
	});
	return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

/** Pairs spread over the record, from the first weeks on. */
function changedPairs(
	{ objects }: OccupationTopology,
	observations: number
): readonly (readonly [number, number])[] {
	const changed = new Set(
		objects.cells.geometries.flatMap((cell) => [...cell.properties.intervals])
	);
	const days = [...changed].filter((day) => day > 40 && day < observations).sort((a, b) => a - b);
	const step = Math.max(1, Math.floor(days.length / pairCount));
	return days.filter((_, i) => i % step === 0).map((day) => [day - 1, day]);
}
