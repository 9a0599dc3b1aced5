import { describe, expect, test } from 'vitest';
import { changedObservations } from '../../src/geodata/build/changed-observations';
import type { QuantizedTopology } from '../../src/geodata/build/record-topology';
import { addDays, isoDate } from '../../src/lib/domain/dataset/iso-date';
import { isOn } from '../../src/lib/domain/dataset/occupation-record';
import { dataset, record } from '../shipped/derived';

const observations = (origins: string) =>
	[...origins].map((origin, day) => ({
		date: addDays(isoDate('2022-02-24'), day),
		origin,
		reliability: 'reliable' as const,
		areaKm2: 1
	}));

const topology = (
	cells: readonly (readonly number[])[],
	snapshots: readonly (readonly number[])[] = []
): QuantizedTopology => {
	const collection = (lists: readonly (readonly number[])[]) => ({
		type: 'GeometryCollection' as const,
		geometries: lists.map((intervals) => ({
			...{ type: 'Polygon' as const, arcs: [], properties: { intervals } }
		}))
	});
	return {
		type: 'Topology',
		arcs: [],
		objects: { cells: collection(cells), snapshots: collection(snapshots) }
	};
};

describe('an observation changes the area', () => {
	test('where a cell becomes occupied or free, but not where the record begins or ends', () => {
		const cells = [
			[0, 3, 6, 8],
			[3, 8]
		];
		expect(changedObservations(topology(cells), observations('vvvvvvvv'))).toEqual([3, 6]);
	});

	test('where its origin is another', () => {
		expect(changedObservations(topology([[0, 5]]), observations('vvwwv'))).toEqual([2, 4]);
	});

	test('where an outline answers, even the same one as before, and where it answers no more', () => {
		const outlines = [[0, 1], [1, 3]]; // oxfmt-ignore
		expect(changedObservations(topology([[3, 6]], outlines), observations('nnnnnn'))).toEqual([
			...[1, 2, 3]
		]);
	});
});

test('the shipped record changes on the days on which some cell is not as on the day before', () => {
	const { timeline } = dataset;
	const { cells, snapshots } = record.objects;
	const parts = [...cells.geometries, ...snapshots.geometries];
	const on = (index: number) =>
		parts
			.flatMap(({ properties }) => Object.values<readonly number[]>({ ...properties }))
			.map((intervals) => (isOn(intervals, index) ? 1 : 0))
			.join('');
	const daily = timeline.observations.findIndex(({ origin }) => origin !== 'natural-earth');
	const changes = new Set(timeline.changes);
	let before = on(daily);
	for (let index = daily + 1; index < timeline.observations.length; index++) {
		const now = on(index);
		expect([index, changes.has(index)]).toEqual([index, now !== before]);
		before = now;
	}
});
