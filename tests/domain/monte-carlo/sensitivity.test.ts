import { describe, expect, test } from 'vitest';
import type { Basin, Dataset } from '../../../src/lib/domain/dataset/dataset';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { sensitivityOf, type Sensitivity } from '../../../src/lib/domain/monte-carlo/sensitivity';
import { assumptions, type Assumption } from '../../../src/lib/domain/monte-carlo/sensitivity-run';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { normalCdf } from '../../../src/lib/domain/numbers/normal-distribution';
import { dataset, history, lastDay } from '../../shipped/derived';
import { balancePart, balanceRow } from '../estimate/balance-fixture';
import { commodity, country, price, type Site } from '../estimate/estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const draws = { count: 4000, seed: 11 };
const coal = commodity('coal', { productYield: { low: 0.5, central: 0.7, high: 1 } });
const prices = [price('coal', { low: 90, central: 120, high: 270 })];

function moved(
	sites: readonly Partial<Site>[],
	changes: Partial<Dataset> = {},
	areas: Readonly<Record<string, readonly number[]>> = {}
) {
	const whole = sites.map((site, i): Site => ({
		...{ id: `d${i}`, commodity: 'coal', tonnes: null, category: 'certain', distanceKm: -5000 },
		...site
	}));
	const given = country(whole, [coal], prices, changes);
	const dated = { ...given.history, areas: { ...given.history.areas, ...areas } };
	const estimate = estimateAt(given.dataset, dated, question);
	const rows = sensitivityOf(given.dataset, dated, estimate, draws);
	const of = (kind: Assumption) => rows.find((row) => row.kind === kind)!;
	return { rows, of, row: estimate.commodities[0]! };
}

const width = ({ share: { low, high } }: Sensitivity) => high - low;
const still = (row: Sensitivity) => width(row) < 1e-12;

describe('one assumption alone', () => {
	const far: readonly Partial<Site>[] = [
		{ tonnes: 100, distanceKm: 5000 },
		{ tonnes: 300, distanceKm: -5000 }
	];

	test('a price or a yield moves the money and not the share', () => {
		const { of, row } = moved(far);
		for (const kind of ['price', 'yield'] as const) {
			expect(still(of(kind))).toBe(true);
			expect(of(kind).share.low).toBeCloseTo(row.resource!.share.central, 12);
			expect(of(kind).money!.high).toBeGreaterThan(1.2 * of(kind).money!.low);
		}
		// The logarithm of the price is triangular between 90 and 270.
		expect(of('price').money!.low).toBeGreaterThan(100 * 0.7 * 90);
		expect(of('price').money!.high).toBeLessThan(100 * 0.7 * 270);
	});

	test('the weight of the only category moves no share, of one of two categories it does', () => {
		const alike = moved(far.map((site) => ({ ...site, category: 'c2' })));
		expect(still(alike.of('weight'))).toBe(true);
		const { of } = moved([{ ...far[0], category: 'c2' }, far[1]!]);
		// 0.3 to 0.7 of 100 t, of that and 300 t.
		expect(width(of('weight'))).toBeGreaterThan(0.05);
		expect(of('weight').share.low).toBeGreaterThan(30 / 330);
		expect(of('weight').share.high).toBeLessThan(70 / 370);
	});

	test('what is certain moves with no line and no place', () => {
		const { of } = moved(far);
		expect([of('line'), of('place'), of('outline'), of('sizes')].every(still)).toBe(true);
	});

	test('the line moves a near point by what is left open by its place, and the other way round', () => {
		// σ_F 3 km and σ_L 4 km, 1 km behind the line.
		const { of } = moved([{ tonnes: 100, distanceKm: 1 }]);
		const fifth = -1.6449;
		expect(of('line').share.low).toBeCloseTo(normalCdf((1 + 3 * fifth) / 4), 1);
		expect(of('line').share.high).toBeCloseTo(normalCdf((1 - 3 * fifth) / 4), 1);
		expect(of('place').share.low).toBeCloseTo(normalCdf((1 + 4 * fifth) / 3), 1);
		expect(width(of('place'))).toBeGreaterThan(width(of('line')));
	});

	test('editions, splits, outlines and sizes move what rests on them', () => {
		const basin: Basin = {
			...{ id: 'A', nameEn: 'A', nameUk: 'A', oblasts: [], commodities: [], outline: '' },
			...{ depositType: '', status: '', sources: [], notes: '', deposits: [], drawn: true },
			...{ areaKm2: 1, outlineSigma: 0.1, pieces: [{ oblast: 'UA-14', part: 1 }] }
		};
		const { of } = moved(
			[
				{ tonnes: 10, distanceKm: 5000 },
				{ distanceKm: 5000, oblast: 'UA-23' },
				{ distanceKm: -5000, oblast: 'UA-53' }
			],
			{
				basins: [basin],
				nationalBalance: [balanceRow({ year: '2020' }), balanceRow({ year: '2010', quantity: 50 })],
				balanceAllocations: [balancePart('A', { part: { low: 0.3, central: 0.5, high: 0.7 } })]
			},
			{ 'A/UA-14': [0, 7000, 7000, 7000] }
		);
		for (const kind of ['total', 'split', 'outline', 'sizes'] as const) {
			expect([kind, still(of(kind))]).toEqual([kind, false]);
		}
		// Half of the total by 0.7 ± 1.645 σ of the outline.
		expect(width(of('outline'))).toBeCloseTo(0.5 * 2 * 0.16449, 1);
		expect([of('price'), of('weight'), of('line')].every(still)).toBe(true);
	});
});

test('each resource has every assumption once, the one that moves its share most first', () => {
	const { rows } = moved([{ tonnes: 100, distanceKm: 1 }, { tonnes: 200 }]);
	expect(rows.map(({ kind }) => kind).sort()).toEqual([...assumptions].sort());
	expect(rows.map(width)).toEqual(rows.map(width).sort((a, b) => b - a));
	expect(rows[0]!.kind).toBe('place');
});

test('a resource that has no price has no money; one that is told by number is left out', () => {
	const given = country(
		[
			{ id: 'a', commodity: 'gold', tonnes: 10, distanceKm: 1 },
			{ id: 'b', commodity: 'clay', tonnes: null, distanceKm: 1 }
		],
		[commodity('gold', { priceId: null }), commodity('clay')],
		[price('clay', exactly(1))]
	);
	const estimate = estimateAt(given.dataset, given.history, question);
	const rows = sensitivityOf(given.dataset, given.history, estimate, draws);
	expect(new Set(rows.map((row) => row.commodity))).toEqual(new Set(['gold']));
	expect(rows.every(({ money }) => money === null)).toBe(true);
});

test('of the shipped data no assumption leaves 0 to 1, and what it leaves alone is the estimate', () => {
	for (const oblast of [null, 'UA-14'] as const) {
		const options = { date: lastDay, oblast, prices: '2021-2025' } as const;
		const estimate = estimateAt(dataset, history, options);
		const rows = sensitivityOf(dataset, history, estimate, { count: 200, seed: 1 });
		for (const row of rows) {
			const { commodity: id, kind, share } = row;
			const { resource } = estimate.commodities.find((one) => one.commodity === id)!;
			expect([id, kind, share.low >= 0 && share.high <= 1 + 1e-12]).toEqual([id, kind, true]);
			if (still(row) || kind === 'price') {
				expect([id, kind, share.low]).toEqual([
					...[id, kind],
					expect.closeTo(resource!.share.central, 9)
				]);
			}
		}
	}
});
