import { describe, expect, test } from 'vitest';
import {
	areaShareAt,
	contestedCounts,
	countingContested,
	type ControlHistory
} from '../../../src/lib/domain/control/control-history';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { commodity, country } from '../estimate/estimate-fixture';

/** One deposit far behind the line, and one that is contested, of the same tonnage. */
const { dataset, history } = country(
	[
		{ id: 'behind', commodity: 'coal', tonnes: 1e6, category: 'certain', distanceKm: 5000 },
		{ id: 'open', commodity: 'coal', tonnes: 1e6, category: 'certain', distanceKm: -5000 }
	],
	[commodity('coal')],
	[]
);
const recorded: ControlHistory = { ...history, contested: { open: [0, 60] } };
const question = { date: isoDate('2022-03-20'), oblast: null, prices: '2021-2025' } as const;
const estimate = (contested?: (typeof contestedCounts)[number]) =>
	estimateAt(dataset, recorded, { ...question, ...(contested && { contested }) });
const shareOf = (contested?: (typeof contestedCounts)[number]) =>
	new IntervalEstimator(dataset, recorded, { count: 200, seed: 1 }).of(estimate(contested))
		.commodities[0]!.resource!.share;

describe('a contested deposit', () => {
	test('counts half, and is a fair draw', () => {
		expect(shareOf()).toEqual({ low: 0.5, central: 0.75, high: 1 });
	});

	test.each([
		['behind', 1],
		['free', 0.5]
	] as const)('counts as %s where a reader says so, without doubt', (counted, share) => {
		expect(shareOf(counted)).toEqual(exactly(share));
	});

	test('keeps its side, and the question says how it was counted', () => {
		const estimate = estimateAt(dataset, recorded, { ...question, contested: 'free' });
		expect(estimate.control.get('open')!.side).toBe('contested');
		expect(estimate.question.contested).toBe('free');
		expect(estimateAt(dataset, recorded, question).question).not.toHaveProperty('contested');
	});
});

test('of an area the contested part widens the share, or moves it', () => {
	const area: ControlHistory = {
		distances: {},
		areas: { field: [0, 4000, 5000, 6000] },
		// A tenth of it is contested behind the line, and three tenths beyond.
		contestedAreas: { field: [10, 1000, 3000, 20, 0, 0] }
	};
	const at = (observation: number, counted: (typeof contestedCounts)[number]) =>
		areaShareAt(countingContested(area, counted), 'field', observation);
	expect(at(9, 'half')).toEqual({ low: 0.4, central: 0.5, high: 0.6 });
	expect(at(10, 'half')).toEqual({ low: 0.3, central: 0.6, high: 0.9 });
	expect(at(10, 'behind')).toEqual({ low: 0.7, central: 0.8, high: 0.9 });
	expect(at(10, 'free')).toEqual({ low: 0.3, central: 0.4, high: 0.5 });
	expect(at(20, 'behind')).toEqual({ low: 0.4, central: 0.5, high: 0.6 });
});
