import { expect, test } from 'vitest';
import { deriveCommodity } from '../../../src/lib/domain/derivation/derive-commodity';
import { deriveDeposit } from '../../../src/lib/domain/derivation/derive-deposit';
import { deriveLand } from '../../../src/lib/domain/derivation/derive-land';
import { deriveTotals } from '../../../src/lib/domain/derivation/derive-totals';
import { formulaText } from '../../../src/lib/domain/derivation/formula-text';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { areaShareAt } from '../../../src/lib/domain/control/control-history';
import { observationAt } from '../../../src/lib/domain/dataset/timeline';
import type { CountedFactor } from '../../../src/lib/domain/dataset/counted-quantity';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import type { OblastCode } from '../../../src/lib/domain/dataset/oblast';
import type { PriceCase } from '../../../src/lib/domain/dataset/price';
import { dataset, history, lastDay, observations } from '../../shipped/derived';
import {
	expectRootsOfCommodity,
	expectRootsOfDeposit,
	expectRootsOfTotals,
	expectSound,
	nodesOfAll
} from './derivation-check';

const draws = { count: 100, seed: 7 };
const estimator = new IntervalEstimator(dataset, history, draws);

const questions: readonly (readonly [string, OblastCode | null, PriceCase])[] = [
	[lastDay, null, 'range'],
	['2022-03-10', null, 'low'],
	[observations[0]!.date, null, 'range'],
	['2025-08-17', 'UA-14', 'central'],
	['2023-06-06', 'UA-63', 'high'],
	[lastDay, 'UA-43', 'range']
];

test.each(questions)(
	'every number of %s in %s at %s prices follows from its inputs down to a source or a table',
	(date, oblast, priceCase) => {
		const options = { date: isoDate(date), oblast, prices: '2021-2025', priceCase } as const;
		const estimate = estimator.of(estimateAt(dataset, history, options));
		expect(estimate.commodities.length).toBeGreaterThan(0);
		for (const result of estimate.commodities) {
			const derived = deriveCommodity(dataset, history, estimate, result.commodity, draws)!;
			expectRootsOfCommodity(derived, result);
			expectSound(derived);
		}
		for (const { id } of dataset.deposits) {
			const derived = deriveDeposit(dataset, history, estimate, id)!;
			expectRootsOfDeposit(derived, estimate.control.get(id)!);
			expectSound(derived);
		}
		const totals = deriveTotals(dataset, history, estimate, draws);
		expectRootsOfTotals(totals, estimate.totals);
		expectSound(totals);
	}
);

test('the estimate of every oblast follows from its inputs', () => {
	for (const { code: oblast } of dataset.oblasts) {
		const options = { date: lastDay, oblast, prices: '2021-2025' } as const;
		const estimate = estimateAt(dataset, history, options);
		for (const row of estimate.commodities) {
			const derived = deriveCommodity(dataset, history, estimate, row.commodity)!;
			expectRootsOfCommodity(derived, row);
			expectSound(derived);
		}
	}
});

test('the land of each oblast behind the line rests on its border and the source of the line', () => {
	const date = lastDay;
	for (const { code, areaKm2 } of dataset.oblasts) {
		const options = { date, oblast: code, prices: '2021-2025' } as const;
		const derived = deriveLand(dataset, history, estimateAt(dataset, history, options))!;
		expectSound(derived);
		const [share, area] = derived.numbers;
		expect(share!.value).toEqual(areaShareAt(history, code, observationAt(dataset.timeline, date)));
		expect(share!.external?.url).toMatch(/^https?:/);
		expect(area!.value.central).toBe(areaKm2);
	}
	const nation = estimateAt(dataset, history, { date, oblast: null, prices: '2021-2025' });
	expect(deriveLand(dataset, history, nation)).toBeNull();
});

test('the trees name sources, tables and subjects that the data has', () => {
	const options = { date: lastDay, oblast: null, prices: '2021-2025' } as const;
	const estimate = estimateAt(dataset, history, options);
	const ids = new Set(dataset.sources.map(({ id }) => id));
	const all = estimate.commodities.map(({ commodity }) =>
		deriveCommodity(dataset, history, estimate, commodity)!
	);
	const nodes = all.flatMap(nodesOfAll);
	const unknown = nodes.flatMap(({ sources }) => sources).filter((id) => !ids.has(id));
	expect(unknown).toEqual([]);
	const figures = nodes.filter(({ quantity }) => quantity === 'published-figure');
	expect(figures.length).toBeGreaterThan(80);
	expect(figures.filter(({ sources }) => sources.length === 0)).toEqual([]);
	const prices = nodes.filter(({ quantity }) => quantity === 'published-price');
	expect(prices.length).toBeGreaterThan(5);
	expect(prices.filter(({ external }) => !/^https?:/.test(external?.url ?? ''))).toEqual([]);
});

/** A factor as files have it: `13.8 Mt ore`, `1.1 % Li2O`, `2.473`. */
function spelt(factor: CountedFactor): string {
	if (factor.kind === 'stoichiometry') return String(factor.value);
	if (factor.kind === 'grade') return `${factor.percent} % ${factor.of}`;
	return `${factor.value} ${factor.unit} ${factor.of}`.trim();
}

test('each counted and each uncounted figure of a deposit stands in its derivation', () => {
	const options = { date: lastDay, oblast: null, prices: '2021-2025' } as const;
	const estimate = estimateAt(dataset, history, options);
	for (const deposit of dataset.deposits) {
		const nodes = nodesOfAll(deriveDeposit(dataset, history, estimate, deposit.id)!);
		const uncounted = nodes.filter(({ quantity }) => quantity === 'uncounted-figure');
		const left = deposit.figures.filter(({ counted }) => counted === null);
		expect(uncounted.map(({ note }) => note)).toEqual(
			left.map(({ reason, reasonDetail }) =>
				reasonDetail === undefined ? reason : `${reason}: ${reasonDetail}`
			)
		);
		const converted = nodes.filter(({ quantity }) => quantity === 'conversion');
		for (const { counted } of deposit.figures) {
			if (counted === null) continue;
			const conversion = converted.find(({ asPublished }) => {
				return formulaText(asPublished) === counted.factors.map(spelt).join(' × ');
			});
			expect(conversion?.value).toEqual(exactly(counted.quantity));
		}
	}
});
