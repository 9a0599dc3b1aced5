import { describe, expect, it, test } from 'vitest';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset';
import { EstimateError, type EstimateFault } from '../../../src/lib/domain/dataset/estimate-error';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import type { CommodityEstimate } from '../../../src/lib/domain/estimate/estimate';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { commodity, country, price, type Site } from './estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const coal = commodity('coal');
const tonne: Site = { id: 'a', commodity: 'coal', tonnes: 1, category: 'certain', distanceKm: 100 };

interface Land {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
}

function faultOf({ dataset, history }: Land): EstimateError {
	try {
		estimateAt(dataset, history, question);
	} catch (error) {
		if (error instanceof EstimateError) return error;
		throw error;
	}
	throw new Error('expected the estimate to fail, found a result');
}

function expectFault(land: Land, fault: EstimateFault, message: RegExp): void {
	const found = faultOf(land);
	expect(found).toBeInstanceOf(RangeError);
	expect([found.fault, found.message]).toEqual([fault, expect.stringMatching(message)]);
}

describe('a date', () => {
	const { dataset, history } = country([tonne], [coal], []);
	const without = (date: string): Land => ({
		dataset: {
			...dataset,
			timeline: {
				...dataset.timeline,
				observations: dataset.timeline.observations.filter((one) => one.date !== date)
			}
		},
		history
	});

	it.each([
		['2022-03-20', '2022-03-20', 'exact'],
		['2014-01-01', '2022-02-20', 'before-first'],
		['2022-02-20', '2022-02-20', 'exact'],
		['2022-04-20', '2022-04-20', 'exact'],
		['2026-01-01', '2022-04-20', 'after-last']
	])('%s is answered by %s: %s', (date, observationDate, answer) => {
		const asked = isoDate(date);
		const { question: answered } = estimateAt(dataset, history, { ...question, date: asked });
		expect(answered).toMatchObject({ date, observationDate, answer });
	});

	it('without observation is answered by the last one before it', () => {
		const date = isoDate('2022-03-20');
		const land = without(date);
		expect(estimateAt(land.dataset, land.history, { ...question, date }).question).toMatchObject({
			observationDate: '2022-03-19',
			answer: 'earlier-observation'
		});
	});

	it('has no answer in an empty record', () => {
		const timeline = { ...dataset.timeline, observations: [] };
		expectFault({ dataset: { ...dataset, timeline }, history }, 'empty-record', /empty record/);
	});

	it('has no answer where the origin of the line is not described', () => {
		const timeline = { ...dataset.timeline, origins: [] };
		const message = /2022-04-15: no origin "survey" in origins.csv/;
		expectFault({ dataset: { ...dataset, timeline }, history }, 'unknown-origin', message);
	});
});

test('a commodity without deposits is absent, and so is one whose deposits lie elsewhere', () => {
	const { dataset, history } = country([tonne], [coal, commodity('gold')], []);
	const ids = (of: Partial<Parameters<typeof estimateAt>[2]>) =>
		estimateAt(dataset, history, { ...question, ...of }).commodities.map((row) => row.commodity);
	expect(ids({})).toEqual(['coal']);
	expect(ids({ oblast: 'UA-09' })).toEqual([]);
	expect(estimateAt(dataset, history, { ...question, oblast: 'UA-09' }).totals.all).toBeNull();
});

test('no deposits at all: nothing to say, and no NaN', () => {
	const { dataset, history } = country([], [coal], [price('coal', exactly(1))]);
	const { commodities, totals, control } = estimateAt(dataset, history, question);
	expect([commodities, control.size]).toEqual([[], 0]);
	expect(totals).toEqual({ all: null, withoutCoal: null, critical: null });
});

test('a category that the table lacks is named with its deposit and the table', () => {
	const land = country([{ ...tonne, category: 'unheard-of' }], [coal], []);
	const message =
		/^a: no weight for category "unheard-of" in reserve-categories.csv, expected one of abc1, c2/;
	expectFault(land, 'unknown-category', message);
});

describe('a deposit on the line', () => {
	const control = (changes: Partial<Site>) => {
		const { dataset, history } = country([{ ...tonne, distanceKm: 0, ...changes }], [coal], []);
		return estimateAt(dataset, history, question).control.get('a')!;
	};

	it('has a half probability, whatever the errors', () => {
		expect(control({}).share.central).toBeCloseTo(0.5, 12);
		const { low, high } = control({}).share;
		expect(low + high).toBeCloseTo(1, 12);
	});

	it('known only to the district is too near to tell', () => {
		expect(control({ accuracy: 'district' }).side).toBe('near');
	});

	it('with an outline has the share of the outline', () => {
		const found = control({ outline: [2000, 3000, 4500] });
		expect(found.share).toEqual({ low: 0.2, central: 0.3, high: 0.45 });
		expect([found.basis, found.side]).toEqual(['area', 'near']);
	});
});

test('where there is no front line, a point is certainly on its side', () => {
	const sites = [-1, 1].map((side) => ({ ...tonne, id: `d${side}`, distanceKm: side * Infinity }));
	const { dataset, history } = country(sites, [coal], []);
	const { control } = estimateAt(dataset, history, question);
	expect(control.get('d-1')!.share).toEqual(exactly(0));
	expect(control.get('d1')!.share).toEqual(exactly(1));
});

describe('not a number', () => {
	const land = (changes: Partial<Dataset> = {}, site: Partial<Site> = {}) =>
		country([{ ...tonne, ...site }], [coal], [price('coal', exactly(1))], changes);
	const named = (message: string) => new RegExp(`^${message}, found NaN$`);
	const range = { low: 1, central: NaN, high: 2 };

	it.each<[string, Land]>([
		['a: expected a number as quantity of coal', land({}, { tonnes: NaN })],
		['a: expected a number as distance', land({}, { distanceKm: NaN })],
		['a: expected a number as share \\(high\\)', land({}, { outline: [0, 0, NaN] })],
		[
			'a: expected a number as location error',
			land({
				accuracies: land().dataset.accuracies.map((one) => ({ ...one, sigmaKm: NaN }))
			})
		],
		[
			'a: expected a number as line error',
			land({
				timeline: {
					...land().dataset.timeline,
					origins: land().dataset.timeline.origins.map((one) => ({
						...one,
						lineErrorStaticKm: NaN
					}))
				}
			})
		],
		[
			'category abc1: expected a number as weight \\(central\\)',
			land({ categories: land().dataset.categories.map((one) => ({ ...one, weight: range })) })
		],
		['coal: expected a number as price \\(central\\)', land({ prices: [price('coal', range)] })],
		[
			'coal: expected a number as price per unit of quantity',
			land({ prices: [{ ...price('coal', exactly(1)), usdPerQuantityFactor: NaN }] })
		],
		[
			'coal: expected a number as product yield \\(central\\)',
			land({ commodities: [commodity('coal', { productYield: range })] })
		]
	])('%s', (message, found) => expectFault(found, 'not-a-number', named(message)));
});

describe('why there are no dollars', () => {
	const rowOf = (land: Land, priceCase: 'range' | 'low' = 'range'): CommodityEstimate =>
		estimateAt(land.dataset, land.history, { ...question, priceCase }).commodities[0]!;
	const priced = [price('coal', exactly(100))];

	it.each<[CommodityEstimate['noMoney'], CommodityEstimate]>([
		['no-amount', rowOf(country([{ ...tonne, tonnes: null }], [coal], priced))],
		['no-price', rowOf(country([tonne], [commodity('coal', { priceId: null })], priced))],
		['no-price', rowOf(country([tonne], [coal], []))],
		[
			'judgement-price',
			rowOf(country([tonne], [coal], [{ ...price('coal', exactly(100)), confidence: 'C' }]))
		],
		['no-price', rowOf(country([tonne], [coal], [price('coal', exactly(0))]))],
		[
			'no-price',
			rowOf(country([tonne], [coal], [price('coal', { low: 0, central: 1, high: 2 })]), 'low')
		],
		[
			'no-valued-amount',
			rowOf(country([tonne], [commodity('coal', { productYield: exactly(0) })], priced))
		],
		['no-valued-amount', rowOf(country([{ ...tonne, category: 'p1' }], [coal], priced))]
	])('%s', (reason, row) => {
		expect(row).toMatchObject({ money: null, noMoney: reason });
	});
});
