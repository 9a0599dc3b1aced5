import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import type { OblastCode } from '../../../src/lib/domain/dataset/oblast';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { betaQuantiles } from '../../../src/lib/domain/numbers/beta-distribution';
import { balanceRow } from '../estimate/balance-fixture';
import { commodity, country, type Site } from '../estimate/estimate-fixture';

describe('quantiles of the beta distribution', () => {
	test.each([0.05, 0.3, 0.5, 0.8, 0.95])('at %s are those of the closed forms', (p) => {
		// Uniform, powers, and the arcsine law.
		expect(betaQuantiles(1, 1)(p)).toBeCloseTo(p, 3);
		expect(betaQuantiles(3, 1)(p)).toBeCloseTo(Math.cbrt(p), 2);
		expect(betaQuantiles(1, 4)(p)).toBeCloseTo(1 - (1 - p) ** 0.25, 2);
		expect(betaQuantiles(0.5, 0.5)(p)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 2);
	});

	test('those of many cases are narrow, those of less than one are 0 or 1', () => {
		const [narrow, wide] = [betaQuantiles(400, 600), betaQuantiles(0.004, 0.016)];
		expect(Math.abs(narrow(0.05) - (0.4 - 1.645 * Math.sqrt(0.24 / 1001)))).toBeLessThan(0.01);
		expect([wide(0.7), wide(0.9)]).toEqual([expect.closeTo(0, 3), expect.closeTo(1, 3)]);
	});
});

/** A few deposits without a figure in a count of many, and nothing that is placed. */
function shareOf(
	behind: number,
	free: number,
	{
		count = 40,
		oblast = null,
		area = [2000, 0]
	}: { count?: number; oblast?: OblastCode | null; area?: readonly [number, number] } = {}
) {
	const site = (id: string, distanceKm: number): Site => ({
		...{ id, commodity: 'coal', tonnes: null, distanceKm },
		oblast: 'UA-14'
	});
	const sites = [
		// Of a resource of which nothing is located no share is told.
		{ ...site('known', -5000), tonnes: 50, category: 'certain' },
		...Array.from({ length: behind }, (_, i) => site(`behind-${i}`, 5000)),
		...Array.from({ length: free }, (_, i) => site(`free-${i}`, -5000))
	];
	const { dataset, history } = country(sites, [commodity('coal')], [], {
		nationalBalance: [balanceRow({ year: '2020', depositsCount: count + 1 })]
	});
	const runs = (share: number) => [0, share, share, share];
	const areas = { 'UA-14': runs(area[0]), 'UA-53': runs(area[1]) };
	const of = { ...history, areas };
	const question = { date: isoDate('2022-04-15'), oblast, prices: '2021-2025' } as const;
	const estimator = new IntervalEstimator(dataset, of, { count: 4000, seed: 5 });
	const { share } = estimator.of(estimateAt(dataset, of, question)).commodities[0]!.resource!;
	/** Of the half of the total that nobody has placed. */
	const rounded = (value: number) => Math.round(2 * value * 1e6) / 1e6;
	return {
		...{ low: rounded(share.low!), central: rounded(share.central), high: rounded(share.high!) }
	};
}

describe('deposits of the national count that nobody lists', () => {
	test('are not all on the side of the few that are listed', () => {
		const [allFree, allBehind] = [shareOf(0, 2), shareOf(2, 0)];
		expect(allFree).toMatchObject({ low: 0, central: 0 });
		expect(allFree.high).toBeGreaterThan(0.1);
		expect(allBehind).toMatchObject({ central: 1, high: 1 });
		expect(allBehind.low).toBeLessThan(0.8);
	});

	test('are the surer the more are listed, and the interval holds the expected share', () => {
		const highs = [1, 3, 10, 30].map((free) => shareOf(0, free).high);
		expect(highs).toEqual([...highs].sort((a, b) => b - a));
		expect(highs.at(-1)).toBeLessThan(0.05);
		for (const [behind, free] of [
			[1, 0],
			[1, 5],
			[4, 4],
			[7, 2]
		] as const) {
			const { low, central, high } = shareOf(behind, free);
			expect(central).toBeCloseTo(behind / (behind + free), 5);
			expect(low <= central && central <= high && low >= 0 && high <= 1).toBe(true);
		}
	});

	test('leave no oblast, or country, that lies wholly on one side', () => {
		expect(shareOf(0, 2, { area: [0, 0] })).toEqual({ low: 0, central: 0, high: 0 });
		expect(shareOf(2, 0, { oblast: 'UA-14', area: [10_000, 0] })).toEqual({
			...{ low: 1, central: 1, high: 1 }
		});
		// Of an oblast its own area counts.
		expect(shareOf(0, 2, { oblast: 'UA-14', area: [0, 10_000] }).high).toBe(0);
	});

	test('do not matter where all are listed', () => {
		expect(shareOf(0, 2, { count: 2 })).toEqual({ low: 0, central: 0, high: 0 });
	});
});
