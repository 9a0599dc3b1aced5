import { expect, test } from 'vitest';
import { areaHistory, shareHistory } from '../../../src/lib/domain/estimate/share-history';
import { commodity, country } from './estimate-fixture';

/** Every day from 20 February to 20 April 2022; `a` passes behind the line on 22 March, the thirtieth day after. */
const { dataset, history } = country(
	[
		{ id: 'a', commodity: 'coal', tonnes: 3, distanceKm: -100 },
		{ id: 'b', commodity: 'coal', tonnes: 1, distanceKm: -100 },
		{ id: 'c', commodity: 'lithium', tonnes: null, distanceKm: 100 }
	],
	[commodity('coal'), commodity('lithium')],
	[]
);
const moved = {
	...history,
	distances: { ...history.distances, a: [0, -1000, 30, 1000] },
	areas: { 'UA-14': [0, 1000, 2000, 3000, 30, 4000, 5000, 6000] }
};

test('a commodity with tonnages is a share of tonnes: three of four once the larger site has passed', () => {
	const points = shareHistory(dataset, moved, 'coal');
	expect(points.map(({ central }) => Math.round(central * 100) / 100)).toEqual([0, 0.75, 0.75]);
	for (const { low, central, high } of points) {
		expect(low).toBeLessThanOrEqual(central);
		expect(high).toBeGreaterThanOrEqual(central);
	}
});

test('a commodity without tonnages is a share of sites', () => {
	const points = shareHistory(dataset, moved, 'lithium');
	expect(points.map(({ central }) => Math.round(central * 100) / 100)).toEqual([1, 1, 1]);
});

test('a commodity of no site has no points', () => {
	expect(shareHistory(dataset, moved, 'gold')).toEqual([]);
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
