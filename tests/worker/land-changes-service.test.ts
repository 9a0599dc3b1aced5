import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { ellipsoidalAreaKm2 } from '../../src/geodata/record/ellipsoidal-area';
import type { OccupationTopology } from '../../src/lib/domain/dataset/occupation-record';
import { LandChangesService } from '../../src/lib/worker/land-changes-service';
import { box } from '../domain/geometry/shapes';

const left = box(33, 48, 33.5, 48.5);
const taken = box(35, 48, 35.25, 48.5);
/** Half in one oblast, half in the other. */
const across = box(33.75, 49, 34.25, 49.5);

/** A square that is left, a square that is taken, and one across the border of two oblasts that is taken. */
const cells: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		{ type: 'Feature', geometry: left, properties: { intervals: [0, 1] } },
		{ type: 'Feature', geometry: taken, properties: { intervals: [1, 2] } },
		{ type: 'Feature', geometry: across, properties: { intervals: [1, 2] } }
	]
};
const snapshots: FeatureCollection = { type: 'FeatureCollection', features: [] };
const record = {
	...topology({ cells, snapshots }),
	front: [],
	frontLives: []
} as unknown as OccupationTopology;
const oblasts: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		{ type: 'Feature', properties: { code: 'UA-12' }, geometry: box(30, 47, 34, 50) },
		{ type: 'Feature', properties: { code: 'UA-14' }, geometry: box(34, 47, 38, 50) }
	]
};

const landChanges = () => new LandChangesService(record, 2, topology({ oblasts }));

test('land gained and lost in all, and gains less losses of each oblast', () => {
	const { gainedKm2, lostKm2, netKm2 } = landChanges().between(0, 1);
	const half = ellipsoidalAreaKm2(across) / 2;
	expect(gainedKm2).toBeCloseTo(ellipsoidalAreaKm2(taken) + 2 * half, 6);
	expect(lostKm2).toBeCloseTo(ellipsoidalAreaKm2(left), 6);
	expect(Object.keys(netKm2)).toEqual(['UA-12', 'UA-14']);
	expect(netKm2['UA-12']).toBeCloseTo(half - ellipsoidalAreaKm2(left), 6);
	expect(netKm2['UA-14']).toBeCloseTo(half + ellipsoidalAreaKm2(taken), 6);
});

test('the other way round gains are losses', () => {
	const there = landChanges().between(0, 1);
	const back = landChanges().between(1, 0);
	expect(back.gainedKm2).toBeCloseTo(there.lostKm2, 9);
	expect(back.lostKm2).toBeCloseTo(there.gainedKm2, 9);
	expect(back.netKm2['UA-12']).toBeCloseTo(-there.netKm2['UA-12']!, 9);
});

test('an observation that the record has not is refused', () => {
	expect(() => landChanges().between(0, 2)).toThrow(RangeError);
});
