import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	areaShareAt,
	boundShareAt,
	decidedSideAt,
	distanceKmAt,
	stoodStill,
	type ControlHistory
} from '../../../src/lib/domain/control/control-history';
import { isOn } from '../../../src/lib/domain/dataset/occupation-record';
import { addDays, isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { withControlAt } from '../../../src/lib/domain/what-if/replaced-observation';

const observations = 70;
const timeline = {
	observations: Array.from({ length: observations }, (_, day) => ({
		date: addDays(isoDate('2022-03-01'), day),
		origin: 'test',
		reliability: 'reliable' as const,
		areaKm2: 1
	})),
	origins: []
};

const starts = fc
	.uniqueArray(fc.integer({ min: 1, max: observations - 1 }), { maxLength: 6 })
	.map((list) => [0, ...list.sort((a, b) => a - b)]);
const runs = (width: number, most: number) =>
	starts.map((list) =>
		list.flatMap((start, i) => [start, ...Array<number>(width - 1).fill(((i * 37) % most) + 1)])
	);
const histories: fc.Arbitrary<ControlHistory> = fc.record({
	distances: fc.record({ mine: runs(2, 900), other: runs(2, 900) }),
	areas: fc.record({ 'UA-14': runs(4, 10_000) }),
	bound: fc.record({ other: runs(3, 1000) }),
	contested: fc.constant({ mine: [10, 40], other: [10, 40] })
});

const readAt = (history: ControlHistory, at: number) => [
	distanceKmAt(history, 'mine', at),
	distanceKmAt(history, 'other', at),
	areaShareAt(history, 'UA-14', at),
	isOn(history.contested!['mine']!, at),
	isOn(history.contested!['other']!, at)
];

test('the other source answers on its day, days after it and places it does not know are as they were', () => {
	fc.assert(
		fc.property(histories, fc.integer({ min: 0, max: observations - 1 }), (history, at) => {
			const control = {
				distances: new Map([['mine', -123]]),
				areas: new Map([['UA-14', exactly(0.25)]]),
				decided: { behind: ['mine'], free: [] },
				bound: new Map([['mine', [600, 700] as const]])
			};
			const replaced = withControlAt(history, timeline, at, control);
			const [, other, , , otherContested] = readAt(history, at);
			expect(readAt(replaced, at)).toEqual([-12.3, other, exactly(0.25), false, otherContested]);
			expect(decidedSideAt(replaced, 'mine', at)).toBe('behind');
			expect(decidedSideAt(replaced, 'other', at)).toBe(null);
			expect(boundShareAt(replaced, 'mine', at, true)).toBe(0.6);
			expect(boundShareAt(replaced, 'other', at, false)).toBe(
				boundShareAt(history, 'other', at, false)
			);
			for (let later = at + 1; later < observations; later++) {
				expect(readAt(replaced, later)).toEqual(readAt(history, later));
			}
		})
	);
});

test('the error of the line stays that of the record: what stood still there stands still', () => {
	fc.assert(
		fc.property(histories, fc.integer({ min: 0, max: observations - 1 }), (history, at) => {
			const decided = { behind: [], free: [] };
			const control = {
				...{ distances: new Map([['mine', 5]]), areas: new Map(), decided, bound: new Map() }
			};
			const replaced = withControlAt(history, timeline, at, control);
			expect(stoodStill(replaced, 'mine', timeline, at)).toBe(
				stoodStill(history, 'mine', timeline, at)
			);
		})
	);
});
