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
import { expectRootsOfCommodity, expectRootsOfDeposit, expectSound } from './derivation-check';
import { asked, sourced } from './derivation-fixture';
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

test('the tonnage share spells out f·w·T of every site, largest contribution first', () => {
	const { dataset, history } = sourced(coalSites);
	const estimate = estimateAt(dataset, history, options);
	const derived = deriveCommodity(dataset, history, estimate, 'coal');
	const share = rootOf(derived, 'tonnage-share');
	expect(share.value.central).toBeCloseTo(0.841345 / 4, 6);
	const [behind, total] = share.inputs;
	expect(behind!.inputs.map(({ subject }) => subject?.id)).toEqual(['a', 'b']);
	expect(total!.inputs.map(({ subject }) => subject?.id)).toEqual(['b', 'a']);
	expect(formulaText(total!.formula)).toBe('Σ Q = 3×10⁸ + 10⁸');
	expect(formulaText(behind!.inputs[0]!.formula)).toMatch(/^f × Q = 0\.841345 × 10⁸$/);
	expect(groundsOf(share).sources).toEqual(['test']);
	expect(rootOf(derived, 'count-share').inputs[1]!.value).toEqual(exactly(3));
});

test('METHOD §11 case 1 in a tree: ore, grade, stoichiometry, price, recoveries', () => {
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
		recoveries: [
			{
				commodity: 'lithium',
				mining: exactly(0.85),
				processing: exactly(0.7),
				source: 'test',
				note: ''
			}
		],
		deposits: dataset.deposits.map((deposit) => ({
			...deposit,
			figures: deposit.figures.map((f) => ({ ...f, value: 10, unit: 'Mt', grade, counted }))
		}))
	};
	const estimate = estimateAt(converted, history, options);
	const derived = deriveCommodity(converted, history, estimate, 'lithium')!;
	const value = rootOf(derived, 'recoverable-behind');
	const [ore] = within(value, 'conversion');
	expect(formulaText(ore!.formula)).toBe('v × u × g × s = 10 × 10⁶ × 0.012 × 2.473');
	expect(ore!.value.central).toBeCloseTo(296_760, 6);
	expect(within(value, 'gross-value')[0]!.value.central).toBeCloseTo(3.501768e9, 0);
	expect(value.value.low).toBeCloseTo(1.5891498e9, 0);
	expect(value.value.high).toBeCloseTo(11.24764914e9, 0);
	expect(within(value, 'published-price')[0]!.external?.url).toBe('https://example.org/');
	expectSound(derived);
});

test('the balance reading, worked: 57.288 % of the whole at least, 60.37 % of the allocated part', () => {
	const part = (id: string, share: number) =>
		balancePart(id, {
			part: exactly(share),
			formula: { en: String(share), uk: String(share) }
		});
	const published = { value: 100, unit: 't', basis: 'ore', category: 'A' };
	const { dataset, history } = sourced(coalSites, {
		nationalBalance: [balanceRow({ published })],
		balanceAllocations: [part('A', 0.924), part('B', 0.025)]
	});
	const areas = { A: [0, 6200, 6200, 6200], B: [0, 0, 0, 0] };
	const estimate = estimateAt(dataset, { ...history, areas }, options);
	const derived = deriveCommodity(dataset, { ...history, areas }, estimate, 'coal')!;
	const share = rootOf(derived, 'balance-share');
	expect(share.value.low).toBeCloseTo(0.57288, 9);
	expect(share.value.central).toBeCloseTo(57.288 / 94.9, 9);
	expect(share.value.high).toBeCloseTo(0.62388, 9);
	expect(formulaText(share.inputs[0]!.formula)).toBe('a × f = 0.924 × 0.62');
	const [figure] = within(rootOf(derived, 'balance-behind'), 'balance-figure');
	expect(formulaText(figure!.formula)).toBe('100 t, A');
	expectSound(derived);
});

test('a balance of ore shows its grade, and one without a year says so', () => {
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
		],
		balanceAllocations: [balancePart('A')]
	});
	const areas = { A: [0, 6200, 6200, 6200] };
	const estimate = estimateAt(dataset, { ...history, areas }, options);
	const derived = deriveCommodity(dataset, { ...history, areas }, estimate, 'coal')!;
	const [figure] = within(rootOf(derived, 'balance-behind'), 'balance-figure');
	expect(formulaText(figure!.formula).replace(/\s/g, ' ')).toBe('100 t ore × 6 % C');
	expect(figure!.note).toContain('undated, about 1999');
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

test('where every central weight is zero the parts are taken of the tonnage as published', () => {
	const { dataset, history } = sourced(coalSites);
	const weightless = dataset.categories.map((category) => ({
		...category,
		weight: { low: 0, central: 0, high: 0.3 }
	}));
	const given = { ...dataset, categories: weightless };
	const estimate = estimateAt(given, history, options);
	const derived = deriveCommodity(given, history, estimate, 'coal')!;
	const free = rootOf(derived, 'part-free');
	expect(within(free, 'plain-tonnage').map(({ value }) => value.central)).toEqual([300e6, 100e6]);
	expect(free.value.central).toBeCloseTo(1 - 0.841345 / 4, 6);
	expectSound(derived);
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
				const derived = deriveCommodity(dataset, history, estimate, result.commodity)!;
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
			const derived = deriveTotals(dataset, history, estimate);
			const value = (quantity: Derivation['quantity'], id: string) =>
				derived.numbers.find((n) => n.quantity === quantity && n.subject?.id === id)?.value ?? null;
			expect(value('value-behind', 'all')).toEqual(estimate.total?.behind ?? null);
			expect(value('value-share', 'all')).toEqual(estimate.total?.share ?? null);
			expect(value('value-behind', 'without-coal')).toEqual(
				estimate.totalWithoutCoal?.behind ?? null
			);
			expect(value('value-share', 'without-largest')).toEqual(
				estimate.totalWithoutLargest?.share ?? null
			);
			expect(value('recoverable-share', 'all')).toEqual(estimate.totalRecoverable?.share ?? null);
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

test('how many deposits lie behind the line: the sum of their shares, of all that are there', () => {
	const { dataset, history } = sourced(coalSites);
	const estimate = estimateAt(dataset, history, options);
	const sides = deriveSides(dataset, history, estimate);
	const behind = rootOf(sides, 'count-behind');
	// One deposit at Φ(1), two far away on the other side.
	expect(behind.value.central).toBeCloseTo(0.841345, 6);
	expect(behind.inputs.map(({ quantity }) => quantity)).toContain('share-behind');
	expect(behind.value).toEqual(coverageOf(dataset, estimate).behind);
	expect(rootOf(sides, 'count-all').value).toEqual(exactly(3));
	expect(rootOf(sides, 'count-without-tonnage').value).toEqual(exactly(1));
});
