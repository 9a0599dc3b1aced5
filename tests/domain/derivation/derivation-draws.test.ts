import { describe, expect, it, test } from 'vitest';
import type { Derivation } from '../../../src/lib/domain/derivation/derivation';
import { formulaText } from '../../../src/lib/domain/derivation/formula-text';
import { nodesOf } from '../../../src/lib/domain/derivation/derivation-walk';
import { recompute } from '../../../src/lib/domain/derivation/derivation-recompute';
import { deriveDraws } from '../../../src/lib/domain/derivation/derive-draws';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { monteCarlo } from '../../../src/lib/domain/monte-carlo/monte-carlo';
import type { Percentiles } from '../../../src/lib/domain/monte-carlo/monte-carlo-estimate';
import { dataset, history } from '../../shipped/derived';
import { expectSound } from './derivation-check';
import { sourced } from './derivation-fixture';

const question = { date: isoDate('2024-07-08'), oblast: null, prices: '2021-2025' } as const;
const draws = { draws: 200, seed: 20220224 };
const drawn = monteCarlo(dataset, history, question, draws);
const derived = deriveDraws(dataset, history, drawn);

const rangeOf = ({ p5, p50, p95 }: Percentiles) => ({ low: p5, central: p50, high: p95 });
const rootOf = (quantity: Derivation['quantity'], subject: string) =>
	derived.numbers.find((node) => node.quantity === quantity && node.subject?.id === subject);

describe('the tree of a percentile', () => {
	it('stands for every percentile of every commodity and total, and for no other number', () => {
		// One resource has no share of value of its own.
		const shown = (...found: readonly (Percentiles | null | undefined)[]) =>
			found.filter((one) => one !== null && one !== undefined);
		const { total, totalWithoutCoal, totalRecoverable } = drawn;
		const all = [
			...drawn.commodities.flatMap(({ countShare, tonnage, value, recoverable }) =>
				shown(tonnage?.share, tonnage?.behind, countShare, value?.behind, recoverable?.behind)
			),
			...[total, totalWithoutCoal, totalRecoverable].flatMap((one) =>
				shown(one?.share, one?.behind)
			)
		];
		expect(derived.numbers.map(({ value }) => value)).toEqual(all.map(rangeOf));
	});

	it('is repeated by the number of draws and the seed that it names', () => {
		const [count] = nodesOf(rootOf('drawn-tonnage-share', 'coal')!).filter(
			({ quantity }) => quantity === 'draw-count'
		);
		const [, n, seed] = /^N = (\d+); seed = (\d+)$/.exec(formulaText(count!.formula))!;
		const again = monteCarlo(dataset, history, question, { draws: Number(n), seed: Number(seed) });
		const coal = again.commodities.find(({ commodity }) => commodity === 'coal')!;
		expect(rootOf('drawn-tonnage-share', 'coal')!.value).toEqual(rangeOf(coal.tonnage!.share));
		expect(rootOf('drawn-value-behind', 'all')!.value).toEqual(rangeOf(again.total!.behind!));
	});

	it('holds the formula of each draw down to its sources', () => {
		const share = rootOf('drawn-tonnage-share', 'coal')!;
		expect(share.inputs[0]).toMatchObject({ quantity: 'tonnage-share', operation: 'ratio-bounds' });
		expect(nodesOf(share).some(({ sources }) => sources.length > 0)).toBe(true);
		expect(() => recompute(share.operation, share.inputs)).toThrow(RangeError);
		expectSound(derived);
	});

	it('says how each uncertain input is drawn: weights, price, yield, recoveries, line, place', () => {
		const fixture = sourced([
			{ id: 'a', commodity: 'coal', tonnes: 100e6, category: 'c2', distanceKm: 5 },
			{ id: 'b', commodity: 'coal', tonnes: 300e6, category: 'abc1', distanceKm: -5 }
		]);
		const asked = { ...question, date: isoDate('2022-04-15') };
		const run = monteCarlo(fixture.dataset, fixture.history, asked, draws);
		const { numbers } = deriveDraws(fixture.dataset, fixture.history, run);
		const recoverable = numbers.find(({ quantity }) => quantity === 'drawn-recoverable-behind')!;
		const formulas = recoverable.inputs.map(
			({ quantity, formula }) => `${quantity}: ${formulaText(formula)}`
		);
		for (const expected of [
			'category-weight: w ~ Δ(w₋, w, w₊)',
			'price: ln P ~ Δ(ln P₋, ln P, ln P₊)',
			'product-yield: y ~ Δ(y₋, y, y₊)',
			'mining-recovery: r ~ Δ(r₋, r, r₊)',
			'line-error-static: x + σ_F·ε_s + σ_L·ε_d > 0; ε ~ N(0, 1)',
			'line-error-moving: x + σ_F·ε_s + σ_L·ε_d > 0; ε ~ N(0, 1)',
			'location-error: x + σ_F·ε_s + σ_L·ε_d > 0; ε ~ N(0, 1)',
			'drawn-open-side: f ∈ {0, 1}; P(f = 1) = ½'
		]) {
			expect(formulas).toContain(expected);
		}
		const total = rootOf('drawn-value-behind', 'all')!.inputs;
		const prices = total.filter(({ quantity }) => quantity === 'price');
		expect(prices.length).toBeGreaterThan(5);
		expect(new Set(prices.map(({ subject }) => subject?.id)).size).toBe(prices.length);
	});
});

test('chosen commodities stand alone', () => {
	const { numbers } = deriveDraws(dataset, history, drawn, ['lithium']);
	expect(new Set(numbers.map(({ subject }) => subject?.id))).toEqual(new Set(['lithium']));
});
