import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOn } from '$lib/domain/dataset/occupation-record';
import { frontAt, occupiedAt, stepBetween } from '$lib/map/occupation-step';
import { recordLayers } from '$lib/map/record-layers';
import { record } from './fixture';

const observation = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const asSet = (occupied: Uint8Array) =>
	new Set([...occupied.keys()].filter((i) => occupied[i] === 1));

const step = (from: number | null, to: number | null) =>
	stepBetween(occupiedAt(record, from), occupiedAt(record, to));

describe('stepBetween', () => {
	it('leads from any observation to any other', () => {
		fc.assert(
			fc.property(observation, observation, (from, to) => {
				const cells = asSet(occupiedAt(record, from));
				const { on, off } = step(from, to);
				for (const id of on) cells.add(id);
				for (const id of off) cells.delete(id);
				expect(cells).toEqual(asSet(occupiedAt(record, to)));
			})
		);
	});

	it('is undone by the step back', () => {
		fc.assert(
			fc.property(observation, observation, (from, to) => {
				const { on, off } = step(from, to);
				expect(step(to, from)).toEqual({ on: off, off: on });
			})
		);
	});

	it('is empty when nothing changes', () => {
		expect(step(4, 4)).toEqual({ on: [], off: [] });
	});
});

describe('occupiedAt', () => {
	it('agrees with the intervals, cells first', () => {
		const { cells, snapshots } = record.objects;
		const geometries = [...cells.geometries, ...snapshots.geometries];
		for (let index = 0; index <= 10; index++) {
			const expected = geometries.map(({ properties }) =>
				Number(isOn(properties.intervals, index))
			);
			expect([...occupiedAt(record, index)]).toEqual(expected);
		}
	});
});

describe('frontAt', () => {
	const front = (index: number) => [...frontAt(record, index)];

	it('is each stretch while its life lasts', () => {
		expect(front(2)).toEqual([1, 0, 0]);
		expect(front(3)).toEqual([0, 1, 0]);
		expect(front(4)).toEqual([1, 0, 0]);
	});

	it('follows snapshots by their own stretches', () => {
		expect(front(0)).toEqual([0, 0, 1]);
	});

	it('is nothing when nothing is occupied', () => {
		expect(front(10)).toEqual([0, 0, 0]);
	});
});

describe('recordLayers', () => {
	const { cells, front } = recordLayers(record);

	it('numbers features as the steps do', () => {
		expect(cells.features.map(({ id }) => id)).toEqual([0, 1, 2]);
		expect(cells.features.map(({ properties }) => properties?.['object'] as string)).toEqual([
			'cells',
			'cells',
			'snapshots'
		]);
		expect(front.features.map(({ id }) => id)).toEqual([0, 1, 2]);
	});

	it('cuts a stretch from its arc, both ends included', () => {
		expect(front.features[1]!.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[34, 46],
				[34, 47]
			]
		});
	});
});
