import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	commonIntervals,
	observationIntervals
} from '../../src/geodata/build/observation-intervals';
import { signedRuns } from '../../src/geodata/build/deposit-histories';
import { addDays, isoDate } from '../../src/lib/domain/dataset/iso-date';
import { isOn } from '../../src/lib/domain/dataset/occupation-record';

const from = isoDate('2022-02-24');
const observation = (day: number) => ({
	date: addDays(from, day),
	origin: 'viina',
	reliability: 'reliable' as const,
	areaKm2: 0
});

test('days become indices of observations, over a gap and before it', () => {
	// Observed on days -10, 0, 1, 2, 5, 6: days 3 and 4 are missing.
	const timeline = { origins: [], observations: [-10, 0, 1, 2, 5, 6].map(observation) };
	expect(observationIntervals([0, 2], from, timeline)).toEqual([1, 3]);
	expect(observationIntervals([2, 7], from, timeline)).toEqual([3, 6]);
	expect(observationIntervals([3, 5], from, timeline)).toEqual([]);
	expect(observationIntervals([1, 3, 5, 6], from, timeline)).toEqual([2, 5]);
});

const intervals = fc
	.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 10 })
	.map((values) => values.sort((a, b) => a - b))
	.map((values) => values.slice(0, values.length - (values.length % 2)));
const everyIndex = Array.from({ length: 32 }, (_, index) => index);

test('common intervals are on where both lists are', () => {
	fc.assert(
		fc.property(intervals, intervals, (a, b) => {
			for (const index of everyIndex) {
				expect(isOn(commonIntervals([a, b]), index)).toBe(isOn(a, index) && isOn(b, index));
			}
		})
	);
});

test('runs carry the side in the sign, even on the line itself', () => {
	const distances = Float64Array.from([3, 3, 0.01, 2.26, 2.26]);
	expect(signedRuns(distances, [2, 4])).toEqual([0, -30, 2, 1, 3, 23, 4, -23]);
});
