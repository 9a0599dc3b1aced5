import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCounts } from '../../../src/lib/domain/monte-carlo/draws';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { logTriangular } from '../../../src/lib/domain/numbers/log-triangular';
import { monteCarlo, monteCarloSteps } from '../../../src/lib/domain/monte-carlo/monte-carlo';
import type { Percentiles } from '../../../src/lib/domain/monte-carlo/monte-carlo-estimate';
import { percentiles } from '../../../src/lib/domain/monte-carlo/percentiles';
import { RandomSource } from '../../../src/lib/domain/numbers/random-source';
import { exactly, type Range } from '../../../src/lib/domain/numbers/range';
import { commodity, country, price, type Site } from '../estimate/estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const farBehind = 5000;
const farFree = -5000;
const coal = commodity('coal');
const lithium = commodity('lithium');
const widePrice = { low: 50, central: 100, high: 200 };
const tonne = (id: string, changes: Partial<Site> = {}): Site => ({
	id,
	commodity: 'coal',
	tonnes: 1,
	category: 'certain',
	distanceKm: farBehind,
	...changes
});

function expectPercentiles(found: Percentiles, expected: readonly [number, number, number]): void {
	const pairs = [found.p5, found.p50, found.p95].map((value, i) => value / expected[i]! - 1);
	for (const error of pairs) expect(Math.abs(error)).toBeLessThan(0.015);
}

test('METHOD §11 case 9: one price for all deposits, so that two of them double the band', () => {
	const usual = { draws: drawCounts.most, seed: 20220224 };
	const valueOf = (sites: readonly Site[]) => {
		const { dataset, history } = country(sites, [coal], [price('coal', widePrice)]);
		return monteCarlo(dataset, history, question, usual).commodities[0]!.value!;
	};
	expectPercentiles(valueOf([tonne('a')]).behind!, [62.25, 100, 160.63]);
	const shared = valueOf([tonne('a'), tonne('b')]).behind!;
	expectPercentiles(shared, [124.5, 200, 321.3]);

	const random = new RandomSource(usual.seed);
	const draw = () => logTriangular(widePrice)(random.uniform());
	const apart = percentiles(Float64Array.from({ length: usual.draws }, () => draw() + draw()));
	expect(Math.abs(apart.p5 / 145 - 1)).toBeLessThan(0.015);
	expect(Math.abs(apart.p95 / 282 - 1)).toBeLessThan(0.015);
	expect(apart.p95 - apart.p5).toBeLessThan(0.75 * (shared.p95 - shared.p5));
});

const near: readonly Site[] = [
	tonne('a', { tonnes: 3e6, category: 'c2', distanceKm: 2 }),
	tonne('b', { tonnes: 5e6, category: 'abc1', distanceKm: -3, oblast: 'UA-09' }),
	tonne('c', { tonnes: 2e6, category: 'p1', distanceKm: 0 }),
	tonne('d', { commodity: 'lithium', tonnes: 1e5, category: 'c2', distanceKm: 1 }),
	tonne('e', { commodity: 'lithium', tonnes: null, distanceKm: farBehind })
];
const nearLand = (factor = 1) => {
	const scaled = (usd: number) => exactly(usd * factor);
	const wide = { low: 50 * factor, central: 100 * factor, high: 200 * factor };
	return country(near, [coal, lithium], [price('coal', wide), price('lithium', scaled(12_000))]);
};
const { dataset, history } = nearLand();
const run = (seed: number, chunk?: number) =>
	monteCarlo(dataset, history, question, {
		draws: 700,
		seed,
		...(chunk !== undefined && { chunk })
	});

test('the same seed gives the same result to the last digit, another seed another one', () => {
	expect(run(1)).toEqual(run(1));
	expect(run(1).total).not.toEqual(run(2).total);
	expect(run(1).question).toMatchObject({ draws: 700, seed: 1, observationDate: '2022-04-15' });
});

test('the chunks change no number', () => {
	const whole = run(11);
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 900 }), (chunk) => {
			expect(run(11, chunk)).toEqual(whole);
		}),
		{ numRuns: 20 }
	);
});

test('progress is told after each chunk', () => {
	const told: number[] = [];
	const onProgress = (done: number) => void told.push(done);
	monteCarlo(dataset, history, question, { draws: 700, seed: 1, chunk: 300, onProgress });
	expect(told).toEqual([300, 600]);
});

test('who asks for no further step has stopped it', () => {
	const steps = monteCarloSteps(dataset, history, question, { draws: 20_000, seed: 1, chunk: 100 });
	expect(steps.next()).toEqual({ done: false, value: 100 });
	expect(steps.return({} as never).done).toBe(true);
	expect(steps.next()).toEqual({ done: true, value: undefined });
});

test('one seed means the same errors whatever the area: an oblast that has all of it says the same', () => {
	const only = near.map((site) => ({ ...site, oblast: 'UA-14' as const }));
	const land = country(
		[...only, tonne('z', { commodity: 'lithium', oblast: 'UA-09' })],
		[coal, lithium],
		[price('coal', widePrice)]
	);
	const at = (oblast: 'UA-14' | null) =>
		monteCarlo(land.dataset, land.history, { ...question, oblast }, { draws: 500, seed: 3 });
	expect(at('UA-14').commodities[0]).toEqual(at(null).commodities[0]);
});

const tonnage = fc.record({
	tonnes: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: null }),
	category: fc.constantFrom('abc1', 'c2', 'p1', 'certain'),
	distanceKm: fc.constantFrom(farBehind, farFree),
	commodity: fc.constantFrom('coal', 'lithium')
});

/** Where every side is certain the drawn inputs stay within their ranges, so the bounds hold for every draw. */
test('with certain sides, percentiles lie within the interval bounds', () => {
	fc.assert(
		fc.property(fc.array(tonnage, { minLength: 1, maxLength: 8 }), fc.nat(), (parts, seed) => {
			const sites = parts.map((part, i) => ({ ...part, id: `s${i}` }));
			const prices = [
				price('coal', widePrice),
				price('lithium', { low: 9, central: 12, high: 64 })
			];
			const land = country(sites, [coal, lithium], prices);
			const bounds = estimateAt(land.dataset, land.history, question);
			const drawn = monteCarlo(land.dataset, land.history, question, { draws: 100, seed });
			expect(drawn.commodities.map((c) => c.commodity)).toEqual(
				bounds.commodities.map((c) => c.commodity)
			);
			for (const [i, one] of drawn.commodities.entries()) {
				const bound = bounds.commodities[i]!;
				expectWithin(one.countShare, bound.count.share);
				expectBothWithin(one.tonnage, bound.tonnage);
				expectBothWithin(one.value, bound.value);
				expect(one.sites).toMatchObject({ withTonnage: bound.sites.withTonnage });
			}
			expectBothWithin(drawn.totalWithoutCoal, bounds.totalWithoutCoal);
			expect(drawn.total === null).toBe(bounds.total === null);
		}),
		{ numRuns: 60 }
	);
});

interface Both<T> {
	readonly behind: T | null;
	/** Money of one resource has none. */
	readonly share?: T | null;
}

function expectBothWithin(found: Both<Percentiles> | null, bounds: Both<Range> | null): void {
	expect(found === null).toBe(bounds === null);
	if (found === null || bounds === null) return;
	expect(found.behind === null).toBe(bounds.behind === null);
	expect(!found.share).toBe(!bounds.share);
	if (found.behind && bounds.behind) expectWithin(found.behind, bounds.behind);
	if (found.share && bounds.share) expectWithin(found.share, bounds.share);
}

function expectWithin({ p5, p50, p95 }: Percentiles, { low, high }: Range): void {
	const rounding = 1e-9 * high;
	expect(p5).toBeGreaterThanOrEqual(low - rounding);
	expect(p50).toBeGreaterThanOrEqual(p5);
	expect(p95).toBeGreaterThanOrEqual(p50);
	expect(p95).toBeLessThanOrEqual(high + rounding);
}

test('all prices times k leave every share as it was', () => {
	const options = { draws: 500, seed: 5 };
	const thrice = nearLand(3);
	const [one, other] = [
		monteCarlo(dataset, history, question, options),
		monteCarlo(thrice.dataset, thrice.history, question, options)
	];
	expect(other.total!.share!.p50).toBeCloseTo(one.total!.share!.p50, 9);
	expect(other.total!.behind!.p95 / one.total!.behind!.p95).toBeCloseTo(3, 9);
	expect(other.commodities[0]!.tonnage).toEqual(one.commodities[0]!.tonnage);
});

test('a deposit without a tonnage counts only in the count share', () => {
	const [, drawn] = run(1).commodities;
	expect(drawn!.sites).toEqual({ all: 2, withTonnage: 1, valued: 1 });
	expect(drawn!.countShare).toEqual({ p5: 0.5, p50: 1, p95: 1 });
	expect(drawn!.tonnage!.share).toEqual({ p5: 0, p50: 1, p95: 1 });
});

test('weights are drawn once per category: a share within one category does not feel them', () => {
	const sites = [
		tonne('a', { tonnes: 1, category: 'c2' }),
		tonne('b', { tonnes: 3, category: 'c2', distanceKm: farFree })
	];
	const land = country(sites, [coal], []);
	const [drawn] = monteCarlo(land.dataset, land.history, question, {
		draws: 200,
		seed: 1
	}).commodities;
	expect(drawn!.tonnage!.share.p5).toBeCloseTo(0.25, 12);
	expect(drawn!.tonnage!.share.p95).toBeCloseTo(0.25, 12);
	expect(drawn!.tonnage!.behind.p95).toBeGreaterThan(drawn!.tonnage!.behind.p5);
});

test('recoveries are triangular, once per commodity; without one there is no recoverable value', () => {
	const land = country([tonne('a'), tonne('b')], [coal], [price('coal', exactly(100))]);
	const recoveries = [
		{
			commodity: 'coal',
			mining: { low: 0.5, central: 0.5, high: 1 },
			processing: exactly(0.8),
			source: '',
			note: ''
		}
	];
	const options = { draws: 20_000, seed: 1 };
	const drawn = monteCarlo({ ...land.dataset, recoveries }, land.history, question, options);
	// F(x) = 1 − ((1 − x) / 0.5)²: P5, P50 and P95 of the mining recovery.
	const expected = [0.05, 0.5, 0.95].map((p) => 200 * 0.8 * (1 - 0.5 * Math.sqrt(1 - p)));
	expectPercentiles(drawn.totalRecoverable!.behind!, expected as [number, number, number]);
	const { behind } = drawn.commodities[0]!.recoverable!;
	expect(drawn.totalRecoverable).toEqual({ behind, share: null });
	expect(monteCarlo(land.dataset, land.history, question, options).totalRecoverable).toBeNull();
});

test('no deposits: absent; no figure, no price, judged price or price of zero: null, never 0 or NaN', () => {
	const commodities = ['no-figure', 'no-price', 'judged', 'worthless', 'nowhere'].map((id) =>
		commodity(id, { priceId: id === 'no-price' ? null : id })
	);
	const sites = commodities
		.filter(({ id }) => id !== 'nowhere')
		.map(({ id }) => tonne(id, { commodity: id, tonnes: id === 'no-figure' ? null : 1 }));
	const prices = [
		price('no-figure', widePrice),
		{ ...price('judged', widePrice), confidence: 'C' as const },
		price('worthless', exactly(0)),
		price('nowhere', widePrice)
	];
	const land = country(sites, commodities, prices);
	const drawn = monteCarlo(land.dataset, land.history, question, { draws: 100, seed: 1 });
	expect(
		drawn.commodities.map(({ commodity: id, tonnage: t, value }) => [id, t === null, value])
	).toEqual([
		['no-figure', true, null],
		['no-price', false, null],
		['judged', false, null],
		['worthless', false, null]
	]);
	expect([drawn.total, drawn.totalWithoutCoal, drawn.totalRecoverable]).toEqual([null, null, null]);
});

test('`only` limits the commodities and the totals, one price case fixes the price', () => {
	const sites = [tonne('a'), tonne('b', { commodity: 'lithium' })];
	const prices = [price('coal', widePrice), price('lithium', widePrice)];
	const land = country(sites, [coal, lithium], prices);
	const drawn = monteCarlo(
		land.dataset,
		land.history,
		{ ...question, priceCase: 'high' },
		{ draws: 100, seed: 1, only: ['lithium'] }
	);
	expect(drawn.commodities.map((one) => one.commodity)).toEqual(['lithium']);
	expect(drawn.total!.behind).toEqual({ p5: 200, p50: 200, p95: 200 });
	expect(drawn.question.priceCase).toBe('high');
});

test.each([
	[{ draws: 99, seed: 1 }, /draws: expected a whole number from 100 to 20000, found 99/],
	[{ draws: 20_001, seed: 1 }, /found 20001/],
	[{ draws: 500.5, seed: 1 }, /found 500.5/],
	[{ draws: NaN, seed: 1 }, /found NaN/],
	[{ draws: 500, seed: -1 }, /seed: expected a whole number from 0 to 4294967295, found -1/],
	[{ draws: 500, seed: 2 ** 32 }, /found 4294967296/]
])('%o is refused', (options, message) => {
	expect(() => monteCarlo(dataset, history, question, options)).toThrow(message);
});

test('a category that the table lacks is named with its deposit', () => {
	const land = country([tonne('a', { category: 'unheard-of' })], [coal], []);
	expect(() => monteCarlo(land.dataset, land.history, question, { draws: 100, seed: 1 })).toThrow(
		/^a: .*"unheard-of"/
	);
});

test('NaN is named with its owner, and never drawn', () => {
	const land = country([tonne('a', { tonnes: NaN })], [coal], [price('coal', widePrice)]);
	const run = (dataset: typeof land.dataset) => () =>
		monteCarlo(dataset, land.history, question, { draws: 100, seed: 1 });
	expect(run(land.dataset)).toThrow('a: expected a number as quantity, found NaN');
	const prices = [price('coal', { ...widePrice, high: NaN })];
	expect(run({ ...land.dataset, prices })).toThrow('coal: expected a number as price (high)');
});
