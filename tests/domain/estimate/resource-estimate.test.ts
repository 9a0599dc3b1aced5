import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { leadingShare } from '../../../src/lib/domain/estimate/estimate';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { balancePart, balanceRow } from './balance-fixture';
import { commodity, country, price, type Site } from './estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const coal = commodity('coal');
const behind = 5000;
const free = -5000;

/** 100 t of a dated edition; deposits and splits as given. */
function estimated(
	sites: readonly Partial<Site>[],
	changes: Partial<Dataset> = {},
	areas: Readonly<Record<string, number>> = {},
	of = coal
) {
	const whole = sites.map((site, i): Site => ({
		...{ id: `d${i}`, commodity: 'coal', tonnes: null, category: 'certain', distanceKm: free },
		...site
	}));
	const { dataset, history } = country(whole, [of], [price('coal', exactly(10))], {
		nationalBalance: [balanceRow({ year: '2020' })],
		...changes
	});
	const runs = Object.fromEntries(
		Object.entries(areas).map(([id, share]) => [id, [0, share * 1e4, share * 1e4, share * 1e4]])
	);
	const given = { ...history, areas: { ...history.areas, ...runs } };
	return estimateAt(dataset, given, question).commodities[0]!;
}

/** Deposits a and b in the place P (UA-14), two without a figure outside of it: the worked case of METHOD §14. */
const workedSites: readonly Partial<Site>[] = [
	{ id: 'a', tonnes: 20, distanceKm: behind, oblast: 'UA-14' },
	{ id: 'b', tonnes: 10, distanceKm: free, oblast: 'UA-14' },
	{ id: 'c', distanceKm: free, oblast: 'UA-53' },
	{ id: 'd', distanceKm: behind, oblast: 'UA-23' }
];
const workedSplit = {
	balanceAllocations: [balancePart('UA-14', { part: exactly(0.6), year: '2021' })]
};

describe('the worked case of METHOD §14', () => {
	const { resource } = estimated(workedSites, workedSplit, { 'UA-14': 0.5 });

	test('is 55 %, of three parts', () => {
		expect(resource!.share.central).toBeCloseTo(0.55, 12);
		expect(resource!.parts.located).toEqual({ behind: 20, total: 30 });
		expect(resource!.parts.placed).toEqual({ behind: 15, total: 30 });
		expect(resource!.parts.unplaced).toEqual({ behind: 20, total: 40 });
		expect(resource!.total!.central).toBe(100);
	});

	test('cannot leave 20 to 90 %', () => {
		expect(resource!.limits.least).toBeCloseTo(0.2, 12);
		expect(resource!.limits.most).toBeCloseTo(0.9, 12);
	});

	test('is of grade B: 60 % are located or placed by a dated source', () => {
		expect(resource!.evidence).toEqual({ grade: 'B', reason: 'part-dated', coverage: 0.6 });
	});
});

describe('the rest', () => {
	test('of places that hold more than the total leaves is scaled to it', () => {
		// 30 t are located outside of P, which is said to hold 90: 70 are left.
		const { resource } = estimated(
			[{ tonnes: 30, oblast: 'UA-53' }],
			{ balanceAllocations: [balancePart('UA-14', { part: exactly(0.9) })] },
			{ 'UA-14': 1 }
		);
		expect(resource!.parts.placed).toEqual({ behind: 70, total: 70 });
		expect(resource!.share.central).toBeCloseTo(0.7, 12);
	});

	test('of a place with more known than its part is nothing', () => {
		const { resource } = estimated(
			[{ tonnes: 40 }, { distanceKm: behind, oblast: 'UA-53' }],
			{ balanceAllocations: [balancePart('UA-14', { part: exactly(0.3) })] },
			{ 'UA-14': 1 }
		);
		expect(resource!.parts.placed.total).toBe(0);
		expect(resource!.share.central).toBeCloseTo(0.6, 12);
	});

	test('lies like the deposits with a figure where no other is listed', () => {
		const { resource } = estimated([{ tonnes: 10, distanceKm: behind }, { tonnes: 30 }]);
		expect(resource!.share.central).toBeCloseTo((10 + 60 / 2) / 100, 12);
	});

	test('that no deposit tells the side of leaves no share', () => {
		const byProduct = { id: 'x', tonnes: 10, commodity: 'coal' };
		const { dataset, history } = country(
			[{ ...byProduct, distanceKm: free, category: 'certain' }],
			[coal, commodity('iron')],
			[],
			{ nationalBalance: [balanceRow({ year: '2020' })] }
		);
		const deposits = dataset.deposits.map((one) => ({ ...one, commodities: ['iron', 'coal'] }));
		const { commodities } = estimateAt({ ...dataset, deposits }, history, question);
		expect(commodities.find(({ commodity: id }) => id === 'coal')!.resource).toBeNull();
	});
});

test('more known than the national total: the known is the total', () => {
	const { resource } = estimated([{ tonnes: 90, distanceKm: behind }, { tonnes: 60 }]);
	expect(resource!.total!.central).toBe(150);
	expect(resource!.share.central).toBeCloseTo(0.6, 12);
});

test('a split without a total gives a share and no tonnes', () => {
	const { resource, money, noMoney } = estimated(
		[{ oblast: 'UA-53' }, { tonnes: 5, distanceKm: behind, oblast: 'UA-14' }],
		{
			nationalBalance: [],
			balanceAllocations: [balancePart('UA-14', { part: exactly(0.1), year: '2025' })]
		},
		{ 'UA-14': 1 }
	);
	expect(resource).toMatchObject({ basis: 'shares', behind: null, total: null });
	expect(resource!.share.central).toBeCloseTo(0.1, 12);
	expect([money, noMoney]).toEqual([null, 'shares-only']);
});

describe('without a total and a split', () => {
	const noTotal = { nationalBalance: [] };

	test('the tonnage of the deposits leads where at least half have a figure', () => {
		const { resource } = estimated([{ tonnes: 10, distanceKm: behind }, {}], noTotal);
		expect(resource).toMatchObject({ basis: 'located', share: { central: 1 } });
		expect(resource!.evidence.grade).toBe('C');
	});

	test('the number of deposits leads where fewer have one', () => {
		const row = estimated([{ tonnes: 10, distanceKm: behind }, {}, {}], noTotal);
		expect(row.resource).toBeNull();
		expect(row.main).toMatchObject({ all: 3, behind: 1, free: 2, near: 0 });
	});
});

describe('editions', () => {
	const of = (year: string, quantity: number, source: string) =>
		balanceRow({ year, quantity, source, editionYear: Number(year || 1999), dated: year !== '' });

	test('the newest dated one is central, whatever an undated one says', () => {
		const nationalBalance = [
			of('', 300, 'old'),
			of('2010', 100, 'register'),
			of('2021', 200, 'new')
		];
		const { resource } = estimated([{ tonnes: 50, distanceKm: behind }], { nationalBalance });
		expect(resource!.total!.central).toBe(200);
	});

	test('none of which is placed makes it D: the number of deposits leads', () => {
		const row = estimated([{ distanceKm: behind }, { distanceKm: free }]);
		expect(row).toMatchObject({ resource: null, money: null, noMoney: 'no-amount' });
		expect(leadingShare(row)).toMatchObject({ of: 'deposits', share: { central: 0.5 } });
		const { share, evidence } = row.byNumber!.resource;
		expect([share.central, evidence.grade, evidence.reason]).toEqual([0.5, 'D', 'nothing-placed']);
	});

	test('a split of low confidence is no evidence of where anything lies', () => {
		const split = balancePart('UA-14', { part: exactly(0.9), year: '2021', confidence: 'low' });
		const { evidence } = estimated(
			[{ distanceKm: free }],
			{ balanceAllocations: [split] },
			{ 'UA-14': 1 }
		).resource!;
		expect(evidence).toMatchObject({ grade: 'C', reason: 'little-dated', coverage: 0 });
	});

	test('an undated or old one makes the grade C', () => {
		const grade = (year: string) =>
			estimated([{ tonnes: 90 }], { nationalBalance: [of(year, 100, 'table')] }).resource!.evidence;
		expect(grade('2020')).toMatchObject({ grade: 'A', reason: 'most-dated' });
		expect(grade('')).toMatchObject({ grade: 'C', reason: 'undated-total' });
		expect(grade('1990')).toMatchObject({ grade: 'C', reason: 'old-total' });
	});
});

test('main commodities are counted, by-products apart', () => {
	const { dataset, history } = country(
		[
			{ id: 'a', commodity: 'coal', tonnes: null, distanceKm: behind },
			{ id: 'b', commodity: 'iron', tonnes: null, distanceKm: behind }
		],
		[coal, commodity('iron')],
		[]
	);
	const deposits = dataset.deposits.map((one) =>
		one.id === 'b' ? { ...one, commodities: ['iron', 'coal'] } : one
	);
	const [row] = estimateAt({ ...dataset, deposits }, history, question).commodities;
	expect(row!.main).toMatchObject({ all: 1, behind: 1 });
	expect(row!.byProduct).toMatchObject({ all: 1, behind: 1 });
});

describe('money', () => {
	test('is the price of the product of all three parts', () => {
		const { money } = estimated(workedSites, workedSplit, { 'UA-14': 0.5 });
		expect(money!.behind.central).toBeCloseTo(550, 9);
		expect(money!.total.central).toBeCloseTo(1000, 9);
	});

	test('there is none of more than twenty years of the world’s production', () => {
		const of = (quantity: number) => {
			const worldProduction = { quantity, year: 2025, source: 'usgs' };
			return estimated(workedSites, workedSplit, {}, { ...coal, worldProduction });
		};
		expect(of(4.9)).toMatchObject({ money: null, noMoney: 'beyond-market' });
		expect(of(5).money).not.toBeNull();
	});

	test('of a resource is none where nobody sells a large part of the ore; a twentieth is left out', () => {
		const withUnsold = (part: number) =>
			estimated(
				workedSites,
				{
					balanceAllocations: [
						balancePart('UA-14', { part: exactly(0.6) }),
						balancePart('UA-18', { part: exactly(part), valued: false })
					]
				},
				{ 'UA-14': 0.5, 'UA-18': 0 }
			);
		expect(withUnsold(0.2)).toMatchObject({ money: null, noMoney: 'unsold-ore' });
		expect(withUnsold(0.04).money!.total.central).toBeCloseTo(960, 9);
	});

	test('has the share of the amount, whatever the categories of the figures', () => {
		const sites = [
			{ id: 'a', commodity: 'coal', tonnes: 10, category: 'certain', distanceKm: behind },
			{ id: 'b', commodity: 'coal', tonnes: 90, category: 'p1', distanceKm: -behind }
		];
		const { dataset, history } = country(sites, [coal], [price('coal', exactly(10))]);
		const { resource, money } = estimateAt(dataset, history, question).commodities[0]!;
		expect(money!.behind.central / money!.total.central).toBeCloseTo(resource!.share.central, 12);
	});

	test('follows the grade of the ore where it is its own', () => {
		const iron = { ...coal, productYield: { low: 0.35, central: 0.4, high: 0.45 } };
		const gradeYields = [
			{
				...{ commodity: 'coal', gradeOf: 'Fe', productPercent: 62, referencePercent: 32.8 },
				...{ directPercent: 55, source: '', note: '' }
			}
		];
		const { dataset, history } = country(
			[{ id: 'a', commodity: 'coal', tonnes: 100, category: 'certain', distanceKm: behind }],
			[iron],
			[price('coal', exactly(10))],
			{ gradeYields }
		);
		const graded = (percent: number) => {
			const deposits = dataset.deposits.map((one) => ({
				...one,
				figures: one.figures.map((figure) => ({ ...figure, grade: { of: 'Fe', percent } }))
			}));
			return estimateAt({ ...dataset, deposits }, history, question).commodities[0]!.money!;
		};
		expect(graded(62).behind.central).toBeCloseTo(1000, 9);
		expect(graded(32.8).behind.central).toBeCloseTo(400, 9);
	});
});
