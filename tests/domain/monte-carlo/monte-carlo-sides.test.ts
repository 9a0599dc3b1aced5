import { expect, test } from 'vitest';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import type { Deposit } from '../../../src/lib/domain/dataset/deposit';
import { controlAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { DrawnSides } from '../../../src/lib/domain/monte-carlo/monte-carlo-sides';
import { normalCdf } from '../../../src/lib/domain/numbers/normal-distribution';
import { RandomSource } from '../../../src/lib/domain/numbers/random-source';
import { commodity, country, type Site } from '../estimate/estimate-fixture';

/** Observations of the fixture whose line stood still for 30 days: σ_F = 3 km; before that it is 5 km. */
const still = 55;
const moving = 5;
const draws = 20_000;

interface Land {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
}

function land(sites: readonly Omit<Site, 'commodity' | 'tonnes'>[]): Land {
	const all = sites.map((site) => ({ ...site, commodity: 'coal', tonnes: null }));
	return country(all, [commodity('coal')], []);
}

/** The part of each deposit behind the line, per draw. */
function drawn({ dataset, history }: Land, observation = still): readonly (readonly number[])[] {
	const sides = new DrawnSides(dataset.deposits, controlAt(dataset, history, observation));
	const random = new RandomSource(7);
	return Array.from({ length: draws }, () => {
		sides.draw(random);
		return [...sides.behind];
	});
}

const mean = (rows: readonly (readonly number[])[], site: number) =>
	rows.reduce((sum, row) => sum + row[site]!, 0) / rows.length;
const together = (rows: readonly (readonly number[])[]) =>
	rows.filter(([a, b]) => a === b).length / rows.length;

function withDeposits({ dataset, history }: Land, change: Partial<Deposit>): Land {
	const deposits = dataset.deposits.map((deposit) => ({ ...deposit, ...change }));
	return { dataset: { ...dataset, deposits }, history };
}

function withLocationError({ dataset, history }: Land, sigmaKm: number): Land {
	const accuracies = dataset.accuracies.map((accuracy) => ({ ...accuracy, sigmaKm }));
	return { dataset: { ...dataset, accuracies }, history };
}

test('a point is behind the line in Φ(x / √(σ_L² + σ_F²)) of the draws', () => {
	for (const distanceKm of [-8, -2.5, 0, 1, 6]) {
		for (const [observation, lineErrorKm] of [
			[still, 3],
			[moving, 5]
		] as const) {
			const expected = normalCdf(distanceKm / Math.hypot(4, lineErrorKm));
			const found = mean(drawn(land([{ id: 'a', distanceKm }]), observation), 0);
			const standardError = Math.sqrt((expected * (1 - expected)) / draws);
			expect(Math.abs(found - expected)).toBeLessThan(4 * standardError);
		}
	}
});

test('without an error of place, deposits of one oblast change side together, those of two do not', () => {
	const pair = (oblast: 'UA-14' | 'UA-09') =>
		withLocationError(
			land([
				{ id: 'a', distanceKm: 1, oblast: 'UA-14' },
				{ id: 'b', distanceKm: 1, oblast }
			]),
			0
		);
	expect(together(drawn(pair('UA-14')))).toBe(1);
	const p = normalCdf(1 / 3);
	expect(together(drawn(pair('UA-09')))).toBeCloseTo(p * p + (1 - p) * (1 - p), 1);
});

test('with an error of place only, deposits of one oblast are independent', () => {
	const { dataset, history } = land([
		{ id: 'a', distanceKm: 0 },
		{ id: 'b', distanceKm: 0 }
	]);
	const origins = dataset.timeline.origins.map((origin) => ({ ...origin, lineErrorStaticKm: 0 }));
	const exactLine = { ...dataset, timeline: { ...dataset.timeline, origins } };
	expect(together(drawn({ dataset: exactLine, history }))).toBeCloseTo(0.5, 1);
});

test('an outline moves with the line of its oblast, between its bounds, its centre in the middle', () => {
	const { dataset, history } = land([{ id: 'a', distanceKm: 0 }]);
	const areas = { a: [0, 2000, 5000, 6000] };
	const shares = drawn({ dataset, history: { ...history, areas } })
		.map(([share]) => share!)
		.sort((a, b) => a - b);
	expect(shares[0]).toBe(0.2);
	expect(shares.at(-1)).toBe(0.6);
	const halfway = [-0.5, 0, 0.5].map((z) => shares[Math.round(draws * normalCdf(z))]!);
	for (const [i, expected] of [0.35, 0.5, 0.55].entries()) {
		// Four standard errors of a quantile of 20,000 normal draws, times the slope of 0.3 a σ_F.
		expect(Math.abs(halfway[i]! - expected)).toBeLessThan(0.012);
	}
});

test('an unknown or contested side is one fair draw per deposit', () => {
	const near = { distanceKm: 12, accuracy: 'none' } as const;
	const unknown = drawn(
		land([
			{ id: 'a', ...near },
			{ id: 'b', ...near }
		])
	);
	const { dataset, history } = land([{ id: 'a', distanceKm: 50 }]);
	const controlFlags = [
		{
			deposit: 'a',
			from: isoDate('2022-02-20'),
			to: null,
			side: 'contested' as const,
			source: 's',
			says: ''
		}
	];
	const contested = drawn({ dataset: { ...dataset, controlFlags }, history });
	for (const share of [mean(unknown, 0), mean(unknown, 1), mean(contested, 0)]) {
		expect(Math.abs(share - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(draws));
	}
	expect(together(unknown)).toBeCloseTo(0.5, 1);
});

test('fields of one sea share their draw, whatever oblast they are listed under; two seas do not', () => {
	const fields = land([
		{ id: 'a', distanceKm: 0, accuracy: 'none', oblast: 'UA-43' },
		{ id: 'b', distanceKm: 0, accuracy: 'none', oblast: 'UA-51' }
	]);
	const black = withDeposits(fields, { zone: 'offshore Black Sea' });
	expect(together(drawn(black))).toBe(1);
	expect(mean(drawn(black), 0)).toBeCloseTo(0.5, 1);
	const [first, second] = black.dataset.deposits as [Deposit, Deposit];
	const deposits = [first, { ...second, zone: 'offshore Azov Sea' as const }];
	const seas = { ...black, dataset: { ...black.dataset, deposits } };
	expect(together(drawn(seas))).toBeCloseTo(0.5, 1);
});

test('a sourced flag is certain', () => {
	const { dataset, history } = land([
		{ id: 'a', distanceKm: 0 },
		{ id: 'b', distanceKm: 0 }
	]);
	const flag = { from: isoDate('2022-02-20'), to: null, source: 's', says: '' };
	const controlFlags = [
		{ ...flag, deposit: 'a', side: 'behind' as const },
		{ ...flag, deposit: 'b', side: 'free' as const }
	];
	const rows = drawn({ dataset: { ...dataset, controlFlags }, history });
	expect([mean(rows, 0), mean(rows, 1)]).toEqual([1, 0]);
});
