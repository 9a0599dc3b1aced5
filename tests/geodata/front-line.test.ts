import { lineString } from '@turf/helpers';
import { length } from '@turf/length';
import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { datedRecord } from '../../src/geodata/build/dated-record';
import { signedRuns } from '../../src/geodata/build/deposit-histories';
import { frontStretches } from '../../src/geodata/build/front-stretches';
import { holdableLand } from '../../src/geodata/build/holdable-land';
import { frontLinesAt } from '../../src/geodata/build/occupied-area';
import { recordTopology } from '../../src/geodata/build/record-topology';
import type { CellsTopology } from '../../src/lib/check/read/cells';
import { holdableArea } from '../../src/lib/domain/land/holdable-land';
import { addDays, isoDate } from '../../src/lib/domain/dataset/iso-date';

/** A country of 4° × 2°: two cells in the east, the state border along its edge, free land in the west. */
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
const country = box(30, 48, 34, 50);
const cellFeatures = [
	{ geometry: box(32, 48, 33, 50), i: [1, 3] },
	{ geometry: box(33, 48, 34, 50), i: [0, 2] }
].map(({ geometry, i }) => ({ type: 'Feature' as const, properties: { i }, geometry }));
const collection: FeatureCollection = { type: 'FeatureCollection', features: cellFeatures };
const cells = {
	...topology({ cells: collection }, 1e6),
	from: '2022-02-24',
	to: '2022-02-27'
} as unknown as CellsTopology;
const timeline = {
	origins: [],
	observations: [0, 1, 2, 3].map((day) => ({
		date: addDays(isoDate('2022-02-24'), day),
		origin: 'viina',
		reliability: 'reliable' as const,
		areaKm2: 0
	}))
};
const plain = recordTopology(cells, [], timeline);
const land = holdableArea(holdableLand(plain, country, []));
const dated = datedRecord(plain, country, land, timeline);
const record = { ...plain, ...frontStretches(plain, dated.front) };
const linesAt = (at: number) => frontLinesAt(record, at);
const meridians = (at: number) =>
	linesAt(at).flatMap((line) => line.map((point) => Math.round(point[0])));

test('the front line is the border to free land or to a free cell, never the state border', () => {
	expect(new Set(meridians(0))).toEqual(new Set([33]));
	expect(new Set(meridians(1))).toEqual(new Set([32]));
	expect(new Set(meridians(2))).toEqual(new Set([32, 33]));
	expect(meridians(3)).toEqual([]);
});

test('distances over time: the nearest stretch that is front line on that day', () => {
	// On WGS84 a degree of longitude at 49° N is 73.17 km.
	const distances = dated.frontIndex.distancesKm(31.9, 49);
	expect(distances[0]).toBeCloseTo(1.1 * 73.17, 0);
	expect(distances[1]).toBeCloseTo(0.1 * 73.17, 1);
	expect(distances[2]).toBeCloseTo(0.1 * 73.17, 1);
	expect(distances[3]).toBe(Infinity);
});

test('runs of signed tenths of a km: at least 0.1 from the line, and 100,000 km where there is none', () => {
	const distances = Float64Array.of(3.26, 3.34, 0, 0.04, Infinity);
	expect(signedRuns(distances, [1, 3])).toEqual([0, -33, 1, 33, 2, 1, 3, -1, 4, -1_000_000]);
});

test('all stretches of a day add up to the length of the line', () => {
	const km = linesAt(1).reduce((sum, line) => sum + length(lineString(line.map((p) => [...p]))), 0);
	expect(km).toBeCloseTo(2 * 111.195, 0);
});
