import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/lib/domain/estimate/coverage';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import {
	filterDataset,
	noFilter,
	type DepositFilter
} from '../../../src/lib/domain/estimate/deposit-filter';
import { controlAt, estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { tableRows } from '../../../src/lib/ui/table/table-rows';
import { balanceRow } from './balance-fixture';
import { commodity, country, deposit, price, type Site } from './estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const far = 5000;
const sites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 30, distanceKm: far },
	{ id: 'b', commodity: 'coal', tonnes: 50, distanceKm: -far },
	{ id: 'c', commodity: 'coal', tonnes: 20, category: 'certain', distanceKm: -far },
	{ id: 'd', commodity: 'coal', tonnes: null, distanceKm: far, accuracy: 'district' }
];
const world = country(sites, [commodity('coal')], [price('coal', exactly(2))]);
/** `a` has a second figure, in another category; `b` is producing. */
const dataset: Dataset = {
	...world.dataset,
	deposits: world.dataset.deposits.map((each) => {
		const more = deposit({
			id: 'a',
			commodity: 'coal',
			tonnes: 10,
			category: 'certain',
			distanceKm: far
		});
		if (each.id === 'a') return { ...each, figures: [...each.figures, ...more.figures] };
		return each.id === 'b' ? { ...each, status: 'producing' } : each;
	})
};
const filterBy = (part: Partial<DepositFilter>): DepositFilter => ({ ...noFilter, ...part });
const estimate = (filter?: DepositFilter) =>
	estimateAt(dataset, world.history, { ...question, filter });

test('no filter is the plain estimate, and its question names none', () => {
	expect(estimate(noFilter)).toEqual(estimate());
	expect(estimate(noFilter).question).not.toHaveProperty('filter');
	expect(filterDataset(dataset, noFilter, new Map())).toBe(dataset);
});

test.each([
	['status', { statuses: ['explored'] }, ['a', 'c', 'd'], 40 / 60],
	['side', { sides: ['behind'] }, ['a', 'd'], 1],
	['location', { accuracies: ['district'] }, ['d'], null],
	['reserve category: only its figures count', { categories: ['certain'] }, ['a', 'c'], 10 / 30],
	['two at once', { statuses: ['explored'], sides: ['free'] }, ['c'], 0]
] as const)('%s', (_name, part, ids, share) => {
	const filter = filterBy(part);
	const result = estimate(filter);
	const [coal] = result.commodities;
	expect(result.question.filter).toEqual(filter);
	expect(coal!.main.all).toBe(ids.length);
	if (share === null) expect(coal!.resource).toBeNull();
	else expect(coal!.resource!.share.central).toBeCloseTo(share, 9);
	expect(tableRows(dataset, result, []).map((row) => row.deposit.id)).toEqual(ids);
	expect(coverageOf(dataset, result).all).toBe(ids.length);
});

test('a filter that holds everything back leaves no number, not nothing', () => {
	const result = estimate(filterBy({ statuses: ['closed'] }));
	expect(result.commodities).toEqual([]);
	expect(result.totals.all).toBeNull();
});

test('a national total is not split by a filter: what passes it is located alone', () => {
	const row = balanceRow({ category: 'abc1', quantity: 1000 });
	const withTotal = { ...dataset, nationalBalance: [row] };
	const at = (filter?: DepositFilter) =>
		estimateAt(withTotal, world.history, { ...question, filter }).commodities[0]!.resource!;
	expect(at()).toMatchObject({ basis: 'total', total: { central: 1000 } });
	const filtered = at(filterBy({ sides: ['behind'] }));
	expect(filtered).toMatchObject({ basis: 'located', total: { central: 40 } });
});

test('the draws of a deposit do not depend on what else is shown', () => {
	const estimator = new IntervalEstimator(dataset, world.history, { count: 200, seed: 7 });
	const near = estimator.of(estimate(filterBy({ sides: ['free', 'behind'] })));
	expect(near.commodities[0]!.resource!.share).toEqual(
		estimator.of(estimate()).commodities[0]!.resource!.share
	);
	const certain = estimator.of(estimate(filterBy({ categories: ['certain'] }))).commodities[0]!;
	expect(certain.resource!.share.low).toBeCloseTo(1 / 3, 9);
	expect(certain.resource!.share.high).toBeCloseTo(1 / 3, 9);
});

test('the side is that of the day', () => {
	const moved = country([{ ...sites[0]!, distanceBefore2022Km: -far }], [commodity('coal')], []);
	const control = (observation: number) => controlAt(moved.dataset, moved.history, observation);
	const left = (observation: number) =>
		filterDataset(moved.dataset, filterBy({ sides: ['behind'] }), control(observation)).deposits
			.length;
	expect(left(0)).toBe(0);
	expect(left(40)).toBe(1);
});
