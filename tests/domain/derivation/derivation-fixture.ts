import fc from 'fast-check';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import type { Basin, Dataset } from '../../../src/lib/domain/dataset/dataset';
import { estimateAt, type EstimateOptions } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { noFilter } from '../../../src/lib/domain/estimate/deposit-filter';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { oblastCodes } from '../../../src/lib/domain/dataset/oblast';
import { priceCases } from '../../../src/lib/domain/dataset/price';
import { balancePart, balanceRow } from '../estimate/balance-fixture';
import { commodity, country, price, type Site } from '../estimate/estimate-fixture';

/** A fixture whose figures and prices name a source, and that has all tables a derivation can end in. */
export function sourced(
	sites: readonly Site[],
	changes: Partial<Dataset> = {}
): { dataset: Dataset; history: ControlHistory } {
	const commodities = [
		commodity('coal', { productYield: { low: 0.5, central: 0.7, high: 1 } }),
		commodity('lithium', { group: 'critical' }),
		commodity('gold', { group: 'precious', priceId: null })
	];
	const prices = [
		price('coal', { low: 90.49, central: 120.55, high: 271.1 }),
		price('lithium', { low: 9000, central: 11_800, high: 63_700 })
	];
	const { dataset, history } = country(sites, commodities, prices);
	const source = {
		...{ id: 'test', title: 'Test', publisher: 'Test', year: '', url: '', licence: '' },
		...{ read: 'opening' as const, allegiance: null }
	};
	return {
		dataset: {
			...dataset,
			sources: [source],
			prices: dataset.prices.map((row) => ({ ...row, sourceUrl: 'https://example.org/' })),
			deposits: dataset.deposits.map((deposit) => ({
				...deposit,
				figures: deposit.figures.map((figure) => ({ ...figure, sources: ['test'] }))
			})),
			...changes
		},
		history
	};
}

const site: fc.Arbitrary<Omit<Site, 'id'>> = fc.record({
	commodity: fc.constantFrom('coal', 'lithium', 'gold'),
	tonnes: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: null }),
	category: fc.constantFrom('abc1', 'c2', 'p1', 'certain'),
	oblast: fc.constantFrom(...oblastCodes.slice(0, 4)),
	distanceKm: fc.integer({ min: -40, max: 40 }).filter((distance) => distance !== 0),
	accuracy: fc.constantFrom('site', 'district', 'none')
});

const part = fc.integer({ min: 0, max: 500 }).map((thousandths) => thousandths / 1000);

/** Editions of the balance of coal, in bn t, and two places that hold parts of it. */
const balance = fc.record({
	billions: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 0, maxLength: 3 }),
	basin: part,
	valued: fc.boolean(),
	oblast: part,
	place: fc.constantFrom(...oblastCodes.slice(0, 4))
});

/** A country, and what is asked about it. */
export const asked = fc
	.record({
		sites: fc.array(site, { minLength: 1, maxLength: 12 }),
		flags: fc.array(fc.constantFrom('behind', 'free', 'contested'), { maxLength: 2 }),
		outlined: fc.option(fc.tuple(part, part, part), { nil: null }),
		balance: fc.option(balance, { nil: null }),
		oblast: fc.constantFrom(null, ...oblastCodes.slice(0, 4)),
		priceCase: fc.constantFrom(...priceCases),
		categories: fc.constantFrom([], [], ['abc1', 'c2'])
	})
	.map((given) => {
		const sites = given.sites.map((one, index) => ({ ...one, id: `d${index}` }));
		const { dataset, history } = sourced(sites, {
			controlFlags: given.flags.map((side, index) => ({
				deposit: `d${index}`,
				from: isoDate('2022-03-01'),
				to: null,
				side,
				source: 'test',
				says: 'said'
			})),
			...(given.balance && nationalBalance(given.balance))
		});
		const areas = {
			...areaRuns,
			...(given.outlined && { d3: [0, ...[...given.outlined].sort().map((share) => share * 1e4)] })
		};
		const options: EstimateOptions = {
			date: isoDate('2022-04-15'),
			oblast: given.oblast,
			prices: '2021-2025',
			priceCase: given.priceCase,
			filter: { ...noFilter, categories: given.categories }
		};
		const dated = { ...history, areas };
		const central = estimateAt(dataset, dated, options);
		const estimate = new IntervalEstimator(dataset, dated, askedDraws).of(central);
		return { dataset, history: dated, estimate };
	});

/** What the intervals of `asked` are of. */
export const askedDraws = { count: 100, seed: 3 };

const [first, second] = oblastCodes;

/** Shares of the basin's two pieces and of the oblasts: more since 24 February 2022, the fifth observation, than before. */
const areaRuns = {
	[`basin/${first}`]: [0, 1000, 1500, 2000, 4, 2000, 3000, 4000],
	[`basin/${second}`]: [4, 6000, 7000, 8000],
	...Object.fromEntries(
		oblastCodes.slice(0, 4).map((code, i) => [code, [0, 900 * i, 1000 * i, 1100 * i]])
	)
};

/** It lies in two oblasts and holds two deposits. */
export const twoOblasts: Basin = {
	...{ id: 'basin', nameEn: 'Basin', nameUk: 'Басейн', oblasts: [], commodities: ['coal'] },
	...{ outline: '', depositType: '', status: '', sources: [], notes: '' },
	pieces: [
		{ oblast: first!, part: 0.6 },
		{ oblast: second!, part: 0.4 }
	],
	deposits: ['d0', 'd1'],
	outlineSigma: 0.1,
	drawn: true,
	areaKm2: 1
};

function nationalBalance(given: {
	billions: readonly number[];
	basin: number;
	valued: boolean;
	oblast: number;
	place: string;
}): Partial<Dataset> {
	const row = (year: string, category: string, value: number) => {
		const published = { value, unit: 'bn t', basis: 'ore', category: '' };
		return balanceRow({ category, year, quantity: value * 1e9, published });
	};
	const allocation = (id: string, share: number, valued = true) => {
		const part = { low: share, central: share, high: share + 0.01 };
		const formula = { en: `${share}`, uk: `${share}` };
		return balancePart(id, { year: '2020', part, valued, formula });
	};
	const years = ['2020', '', '2010'];
	return {
		basins: [twoOblasts],
		nationalBalance: given.billions.flatMap((billions, i) => [
			row(years[i]!, 'abc1', billions),
			row(years[i]!, 'c2', 2)
		]),
		balanceAllocations: [
			allocation('basin', given.basin, given.valued),
			allocation(given.place, given.oblast)
		]
	};
}
