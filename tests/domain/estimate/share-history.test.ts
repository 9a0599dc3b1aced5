import { expect, test } from 'vitest';
import { areaHistory, type HistoryPoint } from '../../../src/lib/domain/estimate/share-history';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { resourceHistories } from '../../../src/lib/domain/monte-carlo/resource-histories';
import { commodity, country } from './estimate-fixture';

/** Every day from 20 February to 20 April 2022; `a` passes behind the line on 22 March, the thirtieth day after. */
const { dataset, history } = country(
	[
		{ id: 'a', commodity: 'coal', tonnes: 3, distanceKm: -100 },
		{ id: 'b', commodity: 'coal', tonnes: 1, distanceKm: -100 },
		{ id: 'c', commodity: 'lithium', tonnes: null, distanceKm: 100 }
	],
	[commodity('coal'), commodity('lithium')],
	[],
	{}
);
const moved = {
	...history,
	distances: { ...history.distances, a: [0, -1000, 30, 1000] },
	areas: { 'UA-14': [0, 1000, 2000, 3000, 30, 4000, 5000, 6000] }
};

const timeline = { ...dataset.timeline, changes: [4, 30] };
const histories = (of = { ...dataset, timeline }) =>
	resourceHistories(of, moved, new IntervalEstimator(of, moved, { count: 200, seed: 1 }));
const rounded = (points: readonly HistoryPoint[] = []) =>
	points.map(({ date, central }) => [date, Math.round(central * 100) / 100]);

test('a commodity with tonnages is a share of tonnes: three of four once the larger site has passed', () => {
	// A share that moves has a point on its day, beside those at the ends of months.
	expect(rounded(histories().get('coal'))).toEqual([
		['2022-02-24', 0],
		['2022-02-28', 0],
		['2022-03-22', 0.75],
		['2022-03-31', 0.75],
		['2022-04-20', 0.75]
	]);
});

test('a commodity without tonnages is a share of sites', () => {
	expect(new Set(rounded(histories().get('lithium')).map(([, share]) => share))).toEqual(
		new Set([1])
	);
});

test('every point lies in its interval', () => {
	for (const points of histories().values()) {
		for (const { low, central, high } of points) {
			expect(low).toBeLessThanOrEqual(central);
			expect(high).toBeGreaterThanOrEqual(central);
		}
	}
});

test('a commodity of no site has no points', () => {
	expect(histories().get('gold')).toBeUndefined();
});

test('an oblast has the share of its area with its bounds, or no points', () => {
	expect(areaHistory(dataset.timeline, moved, 'UA-14')).toEqual([
		{ date: '2022-02-28', low: 0.1, central: 0.2, high: 0.3 },
		{ date: '2022-03-31', low: 0.4, central: 0.5, high: 0.6 },
		{ date: '2022-04-20', low: 0.4, central: 0.5, high: 0.6 }
	]);
	expect(areaHistory(dataset.timeline, moved, 'UA-53')).toEqual([]);
});

test('an observation that is not reliable says so', () => {
	const observations = dataset.timeline.observations.map((observation) =>
		observation.date === '2022-02-28'
			? { ...observation, reliability: 'uncertain' as const }
			: observation
	);
	const points = areaHistory({ ...dataset.timeline, observations }, moved, 'UA-14');
	expect(points.map(({ reliability }) => reliability)).toEqual(['uncertain', undefined, undefined]);
});
