import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedQuantity, isCounted } from '../../../src/lib/domain/dataset/counted-quantity';
import { coverageOf } from '../../../src/lib/domain/estimate/coverage';
import type { Derivation, DerivedNumbers } from '../../../src/lib/domain/derivation/derivation';
import { formulaNumber, formulaText } from '../../../src/lib/domain/derivation/formula-text';
import { groundsOf, nodesOf } from '../../../src/lib/domain/derivation/derivation-walk';
import { deriveSides } from '../../../src/lib/domain/derivation/derive-area-counts';
import { deriveCommodity } from '../../../src/lib/domain/derivation/derive-commodity';
import { deriveDeposit } from '../../../src/lib/domain/derivation/derive-deposit';
import { deriveTotals } from '../../../src/lib/domain/derivation/derive-totals';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { deriveValuesInGround } from '../../../src/lib/domain/derivation/values-in-ground';
import { recompute } from '../../../src/lib/domain/derivation/derivation-recompute';
import { categoriesOf, grossValue } from '../../../src/lib/domain/estimate/deposit-quantity';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import type { OblastCode } from '../../../src/lib/domain/dataset/oblast';
import {
	expectRootsOfCommodity,
	expectRootsOfDeposit,
	expectRootsOfTotals,
	expectSound
} from './derivation-check';
import { asked, askedDraws, sourced, twoOblasts } from './derivation-fixture';
import { balancePart, balanceRow } from '../estimate/balance-fixture';
import type { Site } from '../estimate/estimate-fixture';

const options = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;

const rootOf = (derived: DerivedNumbers | null, quantity: Derivation['quantity']) =>
	derived!.numbers.find((node) => node.quantity === quantity)!;
const within = (root: Derivation, quantity: Derivation['quantity']) =>
	nodesOf(root).filter((node) => node.quantity === quantity);

const coalSites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 100e6, category: 'certain', distanceKm: 5 },
	{ id: 'b', commodity: 'coal', tonnes: 300e6, category: 'certain', distanceKm: -5000 },
	{ id: 'c', commodity: 'coal', tonnes: null, distanceKm: -5000 }
];

test('METHOD §11 case 6 in a tree: distance 5 km, errors 4 and 3 km, Φ(1) = 0.841345', () => {
	const { dataset, history } = sourced(coalSites);
	const estimate = estimateAt(dataset, history, options);
	const share = rootOf(deriveDeposit(dataset, history, estimate, 'a'), 'share-behind');
	expect(formulaText(share.formula)).toBe('Φ(x / σ) = Φ(5 / 5)');
	expect(share.value.central).toBeCloseTo(0.841345, 6);
	expect([share.value.low, share.value.high]).toEqual([0, 1]);
	const [distance, error] = share.inputs;
	expect(distance).toMatchObject({ value: exactly(5), ground: 'data', table: 'occupation/' });
	expect(formulaText(error!.formula)).toBe('√(σ_L² + σ_F²) = √(4² + 3²)');
	expect(error!.inputs.map(({ ground, table }) => [ground, table])).toEqual([
		['judgement', 'location-accuracy.csv'],
		['judgement', 'occupation/origins.csv']
	]);
});

test('without a national total the share is that of the deposits, each spelt out, the largest first', () => {
	const { dataset, history } = sourced(coalSites);
	const estimate = estimateAt(dataset, history, options);
	const derived = deriveCommodity(dataset, history, estimate, 'coal');
	const [share] = derived!.numbers;
	expect(share!.quantity).toBe('share');
	expect(share!.value.central).toBeCloseTo(0.841345 / 4, 6);
	const [behind, total] = share!.inputs;
	const [located, ...others] = behind!.inputs;
	expect([located!.quantity, others]).toEqual(['located-behind', []]);
	expect(located!.inputs.map(({ subject }) => subject?.id)).toEqual(['a', 'b']);
	expect(total!.inputs[0]!.inputs.map(({ subject }) => subject?.id)).toEqual(['b', 'a']);
	expect(formulaText(total!.inputs[0]!.formula)).toBe('Σ q = 3×10⁸ + 10⁸');
	expect(formulaText(located!.inputs[0]!.formula)).toBe('f × q = 0.841345 × 10⁸');
	expect(groundsOf(share!).sources).toEqual(['test']);
});

/** The worked case of METHOD §14, with an older, undated edition of 80. */
const worked = () => {
	const far = { commodity: 'coal', category: 'certain' };
	const { dataset, history } = sourced(
		[
			{ ...far, id: 'a', tonnes: 20, distanceKm: 5000, oblast: 'UA-14' },
			{ ...far, id: 'b', tonnes: 10, distanceKm: -5000, oblast: 'UA-14' },
			{ ...far, id: 'c', tonnes: null, distanceKm: -5000, oblast: 'UA-53' },
			{ ...far, id: 'd', tonnes: null, distanceKm: 5000, oblast: 'UA-23' }
		],
		{
			nationalBalance: [balanceRow({ year: '2020' }), balanceRow({ year: '', quantity: 80 })],
			balanceAllocations: [
				balancePart('UA-14', {
					...{ part: exactly(0.6), year: '2021', says: 'said' },
					formula: { en: '0.6', uk: '0,6' }
				})
			]
		}
	);
	const given = { ...history, areas: { 'UA-14': [0, 5000, 5000, 5000] } };
	return { dataset, history: given };
};

function workedIn(oblast: OblastCode | null) {
	const { dataset, history } = worked();
	const estimate = estimateAt(dataset, history, { ...options, oblast });
	const derived = deriveCommodity(dataset, history, estimate, 'coal')!;
	expectSound(derived);
	return derived;
}

test('METHOD §14 in a tree: located, placed and not placed stand first under the share', () => {
	const [share] = workedIn(null).numbers;
	expect(share!.value.central).toBeCloseTo(0.55, 12);
	const [behind, total] = share!.inputs;
	const parts = behind!.inputs.map(({ quantity, value }) => [quantity, value.central]);
	expect(parts).toEqual([
		['located-behind', 20],
		['placed-behind', 15],
		['unplaced-behind', 20]
	]);
	expect(formulaText(total!.formula)).toBe('max(B, K) = max(100, 30)');
	const [place] = within(share!, 'place-behind');
	expect(place!.subject).toEqual({ kind: 'oblast', id: 'UA-14' });
	expect(formulaText(place!.formula)).toBe('f × R = 0.5 × 30');
	const [rest] = within(share!, 'place-rest');
	expect(formulaText(rest!.formula)).toBe('max(0, a·B − Σ q) = max(0, 60 − 30)');
	expect(formulaText(within(share!, 'unplaced-share')[0]!.formula)).toBe('Σ f / n; n = 2');
	expect(within(share!, 'allocation')[0]).toMatchObject({ sources: ['test'], note: '2021; said' });
});

test('the national total is its newest dated edition, with the others beside it', () => {
	const [share] = workedIn(null).numbers;
	const [balance] = within(share!, 'national-total');
	expect(balance!.value).toEqual({ low: 80, central: 100, high: 100 });
	expect(balance!.inputs.map(({ note, value }) => [note, value.central])).toEqual([
		['2020', 100],
		['undated, about 1999', 80]
	]);
	const figures = within(balance!, 'balance-figure');
	expect(figures.map(({ note }) => note)).toEqual(['ore; 2020', 'ore; undated, about 1999']);
});

test('the limits and the coverage of METHOD §14 follow from what is located and placed', () => {
	const derived = workedIn(null);
	expect(rootOf(derived, 'least').value.central).toBeCloseTo(0.2, 12);
	expect(rootOf(derived, 'most').value.central).toBeCloseTo(0.9, 12);
	expect(rootOf(derived, 'coverage').value.central).toBeCloseTo(0.6, 12);
	expect(rootOf(derived, 'coverage').note).toMatch(/^grade B: /);
});

test('in an oblast the parts are those of the oblast, and the total is theirs', () => {
	// Nothing is placed where one of the two deposits lies that the unplaced 40 t may lie in.
	const quantities = workedIn('UA-23').numbers.map(({ quantity }) => quantity);
	expect(quantities).toContain('count-all');
	expect(quantities).not.toContain('share');
	const [donetsk] = workedIn('UA-14').numbers;
	expect(donetsk!.value.central).toBeCloseTo(35 / 60, 12);
	expect(donetsk!.inputs[1]!.operation).toBe('sum');
});

test('a basin in two oblasts is told piece by piece, and places that exceed the total are scaled', () => {
	const { dataset, history } = sourced(
		[{ id: 'a', commodity: 'coal', tonnes: 30, category: 'certain', distanceKm: -5000 }],
		{
			basins: [twoOblasts],
			nationalBalance: [balanceRow({ year: '2020' })],
			balanceAllocations: [balancePart('basin', { formula: { en: 'all', uk: 'все' } })]
		}
	);
	const [one, two] = twoOblasts.pieces.map(({ oblast }) => `basin/${oblast}`);
	const areas = { [one!]: [0, 1e4, 1e4, 1e4], [two!]: [0, 5000, 5000, 5000] };
	const dated = { ...history, areas };
	const estimate = estimateAt(dataset, dated, options);
	const derived = deriveCommodity(dataset, dated, estimate, 'coal')!;
	expectSound(derived);
	const [share] = derived.numbers;
	// 70 of the 100 t are left to the basin: 0.6 of them wholly behind the line, 0.4 by half.
	expect(share!.value.central).toBeCloseTo(0.7 * 0.8, 12);
	expect(within(share!, 'place-scale')[0]!.value.central).toBeCloseTo(0.7, 12);
	const pieces = within(share!, 'piece-behind');
	expect(pieces.map(({ subject }) => subject?.kind)).toEqual(['oblast', 'oblast']);
	expect(within(share!, 'piece-part').map(({ value }) => value.central)).toEqual([0.6, 0.4]);
});

test('a split without a total is of parts of one, from which no tonnage is taken', () => {
	const { dataset, history } = sourced(coalSites, {
		balanceAllocations: [balancePart('UA-14', { part: exactly(0.8) })]
	});
	const dated = { ...history, areas: { 'UA-14': [0, 2500, 2500, 2500] } };
	const estimate = estimateAt(dataset, dated, options);
	const derived = deriveCommodity(dataset, dated, estimate, 'coal')!;
	expectSound(derived);
	const [share] = derived.numbers;
	expect(within(share!, 'place-held')).toEqual([]);
	expect(share!.inputs.map(({ unit }) => unit)).toEqual(['share', 'share']);
	expect(within(share!, 'national-total')[0]!.value).toEqual(exactly(1));
	expect(rootOf(derived, 'located-total').value.central).toBe(400e6);
});

test('a balance of ore shows its grade', () => {
	const { dataset, history } = sourced(coalSites, {
		nationalBalance: [
			balanceRow({
				quantity: 6,
				published: { value: 100, unit: 't', basis: 'ore', category: '' },
				factors: [
					{ kind: 'published', value: 100, unit: 't', of: 'ore' },
					{ kind: 'grade', percent: 6, of: 'C' }
				]
			})
		]
	});
	const estimate = estimateAt(dataset, history, options);
	const derived = deriveCommodity(dataset, history, estimate, 'coal')!;
	const [figure] = within(rootOf(derived, 'share'), 'balance-figure');
	expect(formulaText(figure!.formula).replace(/\s/g, ' ')).toBe('100 t ore × 6 % C');
});

test('an interval names its draws and how each uncertain input is drawn', () => {
	const { dataset, history } = worked();
	const dated = { ...history, distances: { ...history.distances, a: [0, 10] } };
	const draws = { count: 200, seed: 20220224 };
	const central = estimateAt(dataset, dated, options);
	const estimate = new IntervalEstimator(dataset, dated, draws).of(central);
	const derived = deriveCommodity(dataset, dated, estimate, 'coal', draws)!;
	expectSound(derived);
	const interval = rootOf(derived, 'interval');
	expect(interval.value).toEqual(estimate.commodities[0]!.resource!.share);
	expect(interval.inputs[0]!.quantity).toBe('share');
	expect(() => recompute(interval.operation, interval.inputs)).toThrow(RangeError);
	const [count] = within(interval, 'draw-count');
	expect(formulaText(count!.formula)).toBe('N = 200; seed = 20220224');
	const formulas = interval.inputs.map(
		({ quantity, formula }) => `${quantity}: ${formulaText(formula)}`
	);
	expect(formulas).toEqual(
		expect.arrayContaining([
			'national-total: B ~ Δ(B₋, B, B₊)',
			'line-error-static: x + σ_F·ε_s + σ_L·ε_d > 0; ε ~ N(0, 1)',
			'location-error: x + σ_F·ε_s + σ_L·ε_d > 0; ε ~ N(0, 1)'
		])
	);
	expect(interval.inputs.map(({ quantity }) => quantity)).toContain('drawn-sizes');
});

test('of what is certain no draw is told', () => {
	const { dataset, history } = worked();
	const draws = { count: 200, seed: 1 };
	const drawnWith = (share: number) => {
		const dated = { ...history, areas: { 'UA-14': [0, share, share, share] } };
		const central = estimateAt(dataset, dated, options);
		const estimate = new IntervalEstimator(dataset, dated, draws).of(central);
		const derived = deriveCommodity(dataset, dated, estimate, 'coal', draws);
		return rootOf(derived, 'interval').inputs.map(({ quantity }) => quantity);
	};
	const crossed = drawnWith(5000);
	expect(crossed).toEqual(
		expect.arrayContaining(['national-total', 'place-share', 'draw-count', 'drawn-sizes'])
	);
	for (const quantity of ['line-error-static', 'location-error', 'drawn-open-side']) {
		expect(crossed).not.toContain(quantity);
	}
	expect(drawnWith(1e4)).not.toContain('place-share');
});

test('without an interval nothing is said of draws', () => {
	const derived = workedIn(null);
	expect(derived.numbers.map(({ quantity }) => quantity)).not.toContain('interval');
});

test('METHOD §11 case 1 in a tree: ore, grade, stoichiometry, price', () => {
	const { dataset, history } = sourced([
		{ id: 'li', commodity: 'lithium', tonnes: 10e6, category: 'certain', distanceKm: 5000 }
	]);
	const conversions = [
		{
			commodity: 'lithium',
			fromBasis: 'ore',
			gradeOf: 'Li2O',
			factor: 2.473,
			source: 'test',
			note: ''
		}
	];
	const grade = { of: 'Li2O', percent: 1.2 };
	const [lithium] = dataset.commodities
		.filter(({ id }) => id === 'lithium')
		.map((row) => ({ ...row, basis: 'carbonate' }));
	const counted = countedQuantity({ value: 10, unit: 'Mt', basis: 'ore', grade }, lithium!, {
		units: dataset.units,
		conversions
	});
	if (!isCounted(counted)) throw new Error('the figure is countable');
	const converted = {
		...dataset,
		conversions,
		commodities: [lithium!],
		deposits: dataset.deposits.map((deposit) => ({
			...deposit,
			figures: deposit.figures.map((f) => ({ ...f, value: 10, unit: 'Mt', grade, counted }))
		}))
	};
	const estimate = estimateAt(converted, history, options);
	const derived = deriveCommodity(converted, history, estimate, 'lithium')!;
	const value = rootOf(derived, 'value-behind');
	const [ore] = within(value, 'conversion');
	expect(formulaText(ore!.formula)).toBe('v × u × g × s = 10 × 10⁶ × 0.012 × 2.473');
	expect(ore!.value.central).toBeCloseTo(296_760, 6);
	expect(value.value.central).toBeCloseTo(3.501768e9, 0);
	expect(within(value, 'published-price')[0]!.external?.url).toBe('https://example.org/');
	expectSound(derived);
});

/** Two figures of one deposit, of which one has a grade that decides what it yields. */
function graded() {
	const { dataset, history } = sourced([
		{ id: 'a', commodity: 'coal', tonnes: 100, category: 'certain', distanceKm: 5000 }
	]);
	const gradeYields = [
		{
			...{ commodity: 'coal', gradeOf: 'Fe', productPercent: 62, referencePercent: 35 },
			...{ directPercent: 55, source: 'test', note: 'rich ore is sold as it is' }
		}
	];
	const [deposit] = dataset.deposits;
	const [figure] = deposit!.figures;
	const rich = { ...figure!, grade: { of: 'Fe', percent: 62 }, gradePublished: '62 % Fe' };
	const deposits = [{ ...deposit!, figures: [figure!, rich] }];
	return { dataset: { ...dataset, gradeYields, deposits }, history };
}

test('a figure is priced by what its own grade yields, the others by the yield of the resource', () => {
	const { dataset, history } = graded();
	const estimate = estimateAt(dataset, history, options);
	const derived = deriveCommodity(dataset, history, estimate, 'coal')!;
	expectSound(derived);
	const products = within(rootOf(derived, 'value-behind'), 'figure-product');
	// 100 t at the yield of coal, 0.7, and 100 t at 62/62.
	expect(products.map(({ value }) => value.central)).toEqual([70, 100]);
	expect(products.map(({ inputs: [, given] }) => given!.table)).toEqual([
		'commodities.csv',
		'grade-yields.csv'
	]);
});

test('the value in the ground of a deposit is that of the estimate’s own formula', () => {
	fc.assert(
		fc.property(asked, ({ dataset }) => {
			const categories = categoriesOf(dataset);
			for (const deposit of [...dataset.deposits, ...graded().dataset.deposits]) {
				const [value] = deriveValuesInGround(dataset, deposit);
				const [id] = deposit.commodities;
				expect(value?.value.value ?? null).toEqual(grossValue(dataset, deposit, id!, categories));
			}
		}),
		{ numRuns: 20 }
	);
	const { dataset } = graded();
	const [deposit] = dataset.deposits;
	const value = deriveValuesInGround(dataset, deposit!)[0]!.value;
	const own = grossValue(dataset, deposit!, 'coal', categoriesOf(dataset))!;
	expect(value.value.central).toBeCloseTo(own.central, 6);
	expect(value.value.high).toBeCloseTo(own.high, 6);
});

test('what twenty years of the world could not take says how many years it is, and has no dollars', () => {
	const { dataset, history } = sourced(coalSites);
	const worldProduction = { quantity: 1e7, year: 2024, source: 'test' };
	const commodities = dataset.commodities.map((row) => ({ ...row, worldProduction }));
	const given = { ...dataset, commodities };
	const estimate = estimateAt(given, history, options);
	const derived = deriveCommodity(given, history, estimate, 'coal')!;
	expectSound(derived);
	const years = rootOf(derived, 'market-years');
	// 400 Mt at a yield of 0.7.
	expect(years.value.central).toBeCloseTo(28, 9);
	expect(years.inputs[1]).toMatchObject({ sources: ['test'], note: '2024' });
	expect(derived.numbers.map(({ quantity }) => quantity)).not.toContain('value-behind');
});

test('a flag, an unknown side and a figure that is not counted say why', () => {
	const { dataset, history } = sourced(
		[
			{ id: 'shelf', commodity: 'coal', tonnes: 10, distanceKm: -5 },
			{ id: 'far', commodity: 'coal', tonnes: 10, distanceKm: 46, accuracy: 'district' },
			{ id: 'lost', commodity: 'coal', tonnes: 10, distanceKm: 0, accuracy: 'none' }
		],
		{
			controlFlags: [
				{
					deposit: 'shelf',
					from: isoDate('2022-03-01'),
					to: null,
					side: 'behind',
					source: 'test',
					says: 'platform seized'
				}
			]
		}
	);
	const [first, ...others] = dataset.deposits;
	const superseded = { ...first!.figures[0]!, value: 7, counted: null, reason: 'superseded' };
	const deposits = [{ ...first!, figures: [...first!.figures, superseded] }, ...others];
	const given = { ...dataset, deposits };
	const estimate = estimateAt(given, history, options);
	const share = (id: string) => rootOf(deriveDeposit(given, history, estimate, id), 'share-behind');
	expect(share('shelf')).toMatchObject({
		sources: ['test'],
		note: 'platform seized',
		value: exactly(1)
	});
	// Three times √(15² + 3²) = 15.3 km.
	expect(formulaText(share('far').formula)).toBe('|x| > 3 · σ ⇒ f = 1');
	expect(share('lost')).toMatchObject({
		ground: 'judgement',
		value: { low: 0, central: 0.5, high: 1 }
	});
	expect(
		rootOf(deriveDeposit(given, history, estimate, 'shelf'), 'uncounted-figure')
	).toMatchObject({
		value: exactly(7),
		unit: { unit: 't', basis: 'ore' },
		note: 'superseded'
	});
});

test('what the estimate does not know has no derivation', () => {
	const { dataset, history } = sourced(coalSites);
	const estimate = estimateAt(dataset, history, options);
	expect(deriveCommodity(dataset, history, estimate, 'lithium')).toBeNull();
	expect(deriveCommodity(dataset, history, estimate, 'unobtainium')).toBeNull();
	expect(deriveDeposit(dataset, history, estimate, 'nowhere')).toBeNull();
});

test('every tree has the estimate’s own number at its root, and every node follows from its inputs', () => {
	fc.assert(
		fc.property(asked, ({ dataset, history, estimate }) => {
			for (const result of estimate.commodities) {
				const derived = deriveCommodity(dataset, history, estimate, result.commodity, askedDraws)!;
				expect(derived.question).toBe(estimate.question);
				expectRootsOfCommodity(derived, result);
				expectSound(derived);
			}
			for (const { id } of dataset.deposits) {
				const derived = deriveDeposit(dataset, history, estimate, id)!;
				expectRootsOfDeposit(derived, estimate.control.get(id)!);
				expectSound(derived);
			}
		})
	);
});

test('the totals are the sums of the commodities', () => {
	fc.assert(
		fc.property(asked, ({ dataset, history, estimate }) => {
			const derived = deriveTotals(dataset, history, estimate, askedDraws);
			expectRootsOfTotals(derived, estimate.totals);
			expectSound(derived);
		})
	);
});

test('numbers in formulas keep six digits and read the same in every language', () => {
	const values = [0, -12.4, 375_401.4, 13.8e6, 1e6, -1e-7, 1 / 3, Infinity];
	expect(values.map((value) => formulaNumber(value))).toEqual([
		'0',
		'−12.4',
		'375401',
		'1.38×10⁷',
		'10⁶',
		'−10⁻⁷',
		'0.333333',
		'∞'
	]);
});

test('deposits are counted by side, main commodities apart from by-products, each of them listed', () => {
	const { dataset, history } = sourced(coalSites);
	const [a, b, c] = dataset.deposits;
	const deposits = [a!, b!, { ...c!, commodities: ['lithium', 'coal'] }];
	const given = { ...dataset, deposits };
	const estimate = estimateAt(given, history, options);
	const derived = deriveCommodity(given, history, estimate, 'coal');
	expect(rootOf(derived, 'count-all').value).toEqual(exactly(2));
	// Φ(1) is too near to tell.
	expect(rootOf(derived, 'count-near').inputs.map(({ subject }) => subject?.id)).toEqual(['a']);
	expect(rootOf(derived, 'count-behind').value).toEqual(exactly(0));
	expect(rootOf(derived, 'by-product-free').inputs.map(({ subject }) => subject?.id)).toEqual([
		'c'
	]);
});

test('the deposits of an area are counted by side, each once', () => {
	const { dataset, history } = sourced(coalSites);
	const estimate = estimateAt(dataset, history, options);
	const sides = deriveSides(dataset, history, estimate);
	const { behind, near, free } = coverageOf(dataset, estimate);
	expect(rootOf(sides, 'count-all').value).toEqual(exactly(3));
	expect(rootOf(sides, 'count-behind').value).toEqual(exactly(behind));
	expect(rootOf(sides, 'count-near').value).toEqual(exactly(near));
	expect(rootOf(sides, 'count-free').value).toEqual(exactly(free));
	expect(rootOf(sides, 'count-near').inputs.map(({ quantity }) => quantity)).toEqual([
		'share-behind'
	]);
	expect(rootOf(sides, 'count-without-tonnage').value).toEqual(exactly(1));
});
