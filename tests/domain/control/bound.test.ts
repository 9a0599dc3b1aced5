import { expect, test } from 'vitest';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { controlAt, estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { DrawNumbers } from '../../../src/lib/domain/monte-carlo/draw-numbers';
import { depositSides } from '../../../src/lib/domain/monte-carlo/drawn-places';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { commodity, country } from '../estimate/estimate-fixture';

/** Φ of the distance alone would have both on the likelier side of a line 1 km away. */
const { dataset, history } = country(
	[
		{ id: 'shore', commodity: 'coal', tonnes: 1e6, category: 'certain', distanceKm: 1 },
		{ id: 'far', commodity: 'coal', tonnes: 1e6, category: 'certain', distanceKm: -500 }
	],
	[commodity('coal')],
	[]
);
const bound: ControlHistory = {
	...history,
	bound: { shore: [0, 200, 300, 50, 50, 950], far: [0, 500, 500] }
};
const at = (observation: number, of = bound) => controlAt(dataset, of, observation).get('shore')!;

test('its share is that of the places on land, by the error of a line that moves or stands still', () => {
	expect(at(10)).toMatchObject({ side: 'near', isBound: true, share: { low: 0, central: 0.3 } });
	expect(at(40)).toMatchObject({ side: 'near', isBound: true, share: { low: 0, central: 0.2 } });
	expect(at(55)).toMatchObject({ side: 'free', isBound: true, share: { central: 0.05 } });
});

test('what makes a side certain goes before it', () => {
	const decided = { behind: { shore: [0, 60] }, free: {} };
	expect(at(10, { ...bound, decided })).toMatchObject({ certainBy: 'oblast', isBound: false });
	const far = controlAt(dataset, bound, 10).get('far')!;
	expect(far).toMatchObject({ side: 'free', certainBy: 'distance', isBound: false });
	expect(at(10, history)).toMatchObject({ isBound: false });
});

test('the draws have it behind the line as often as its share says', () => {
	const draws = { count: 20_000, seed: 3 };
	const deposit = dataset.deposits.find(({ id }) => id === 'shore')!;
	for (const observation of [10, 40, 55]) {
		const control = at(observation);
		const sides = depositSides(deposit, control, new DrawNumbers(draws)) as Float64Array;
		const mean = sides.reduce((sum, side) => sum + side, 0) / draws.count;
		expect(Math.abs(mean - control.share.central)).toBeLessThan(0.01);
	}
});

test('the estimate and its interval take it', () => {
	const question = { date: isoDate('2022-03-02'), oblast: null, prices: '2021-2025' } as const;
	const estimate = estimateAt(dataset, bound, question);
	expect(estimate.commodities[0]!.resource!.share.central).toBeCloseTo(0.15, 12);
	const drawn = new IntervalEstimator(dataset, bound, { count: 400, seed: 1 }).of(estimate);
	expect(drawn.commodities[0]!.resource!.share).toEqual({ low: 0, central: 0.15, high: 0.5 });
});
