import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import type { Estimate } from '../../../src/lib/domain/estimate/estimate';
import type { Partition } from '../../../src/lib/domain/control/side';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { oblastCodes } from '../../../src/lib/domain/dataset/oblast';
import { pointShare } from '../../../src/lib/domain/control/occupied-share';
import type { Price } from '../../../src/lib/domain/dataset/price';
import type { Range } from '../../../src/lib/domain/numbers/range';
import { commodity, country, price, type Site } from './estimate-fixture';

/** The properties of METHOD §3 and §11 over random countries. */

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const bounds = ['low', 'central', 'high'] as const;
const commodities = [
	commodity('coal'),
	commodity('lithium'),
	commodity('gold'),
	commodity('amber', { priceId: null })
];

const site: fc.Arbitrary<Omit<Site, 'id'>> = fc.record(
	{
		commodity: fc.constantFrom('coal', 'lithium', 'gold', 'amber'),
		tonnes: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: null }),
		category: fc.constantFrom('abc1', 'c2', 'p1', 'certain'),
		oblast: fc.constantFrom(...oblastCodes),
		distanceKm: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -12, max: 12 })),
		distanceBefore2022Km: fc.integer({ min: -300, max: 300 }),
		accuracy: fc.constantFrom('site', 'district', 'none'),
		outline: fc
			.tuple(...bounds.map(() => fc.integer({ min: 0, max: 1e4 })))
			.map((shares) => shares.sort((a, b) => a - b) as [number, number, number]),
		flag: fc.constantFrom('behind', 'free', 'contested')
	},
	{
		requiredKeys: ['commodity', 'tonnes', 'category', 'oblast', 'distanceKm', 'accuracy']
	}
);
const sites = fc
	.array(site, { minLength: 1, maxLength: 12 })
	.map((list): readonly Site[] => list.map((one, i) => ({ ...one, id: `d${i}` })));

const usd: fc.Arbitrary<Range> = fc
	.tuple(...bounds.map(() => fc.integer({ min: 1, max: 50_000 })))
	.map((values) => values.sort((a, b) => a - b))
	.map(([low, central, high]) => ({ low: low!, central: central!, high: high! }));
const prices = fc
	.tuple(usd, usd, usd)
	.map(([coal, lithium, gold]) => [
		price('coal', coal),
		price('lithium', lithium),
		price('gold', gold)
	]);

function estimate(
	list: readonly Site[],
	of: readonly Price[],
	options: Partial<Parameters<typeof estimateAt>[2]> = {}
): Estimate {
	const { dataset, history } = country(list, commodities, of);
	return estimateAt(dataset, history, { ...question, ...options });
}

/** Every number of an estimate by its path, e.g. `coal.resource.share.central`. */
function numbersOf(whole: Estimate): ReadonlyMap<string, number> {
	const { commodities: rows, totals } = whole;
	const byName = Object.fromEntries(rows.map((row) => [row.commodity, row]));
	const found = new Map<string, number>();
	const walk = (node: unknown, path: string): void => {
		if (typeof node === 'number') found.set(path, node);
		if (typeof node !== 'object' || node === null) return;
		for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
	};
	walk({ ...byName, totals }, '');
	return found;
}

function expectAlike(
	found: Estimate,
	expected: Estimate,
	tolerance: number,
	compared: (path: string) => boolean = () => true
): void {
	const numbers = numbersOf(found);
	const others = [...numbersOf(expected)].filter(([path]) => compared(path));
	expect([...numbers.keys()].filter(compared).sort()).toEqual(others.map(([path]) => path).sort());
	for (const [path, value] of others) {
		const error = Math.abs(numbers.get(path)! - value);
		if (!(error <= tolerance * Math.max(1, Math.abs(value))))
			expect([path, numbers.get(path)]).toEqual([path, value]);
	}
}

const isShare = (path: string) => /\.share\.(low|central|high)$/.test(path);
const sharesOf = (whole: Estimate) =>
	new Map([...numbersOf(whole)].filter(([path]) => isShare(path)));

test('nothing is NaN; every share lies in 0..1, and within what is known', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const whole = estimate(list, of);
			for (const [path, value] of numbersOf(whole)) {
				expect([path, Number.isFinite(value)]).toEqual([path, true]);
				if (isShare(path)) expect([path, 0 <= value && value <= 1]).toEqual([path, true]);
			}
			for (const { resource } of whole.commodities) {
				if (resource === null) continue;
				expect(resource.limits.least).toBeLessThanOrEqual(resource.share.central + 1e-12);
				expect(resource.share.central).toBeLessThanOrEqual(resource.limits.most + 1e-12);
			}
			for (const { share, before2022 } of whole.control.values()) {
				expect(0 <= share.low && share.low <= share.central).toBe(true);
				expect(share.central <= share.high && share.high <= 1).toBe(true);
				for (const bound of bounds) expect(before2022[bound]).toBeLessThanOrEqual(share[bound]);
			}
		})
	);
});

/** The line advances by `km`, and a tenth of what is free of every outline turns. */
function enlarged(list: readonly Site[], km: number): readonly Site[] {
	return list.map((one) => ({
		...one,
		distanceKm: one.distanceKm + km,
		...(one.outline && {
			outline: one.outline.map((share) => share + Math.floor((1e4 - share) / 10)) as [
				number,
				number,
				number
			]
		})
	}));
}

test('enlarging the occupied area never lowers a share', () => {
	fc.assert(
		fc.property(sites, prices, fc.integer({ min: 0, max: 400 }), (list, of, km) => {
			const [before, after] = [estimate(list, of), estimate(enlarged(list, km), of)];
			const later = sharesOf(after);
			for (const [path, share] of sharesOf(before)) {
				expect([path, later.get(path)! >= share - 1e-12]).toEqual([path, true]);
			}
		})
	);
});

test('all prices times k leave every share as it is', () => {
	const times = (of: Price, k: number) => ({
		...of,
		low: of.low * k,
		central: of.central * k,
		high: of.high * k
	});
	fc.assert(
		fc.property(sites, prices, fc.integer({ min: 1, max: 1000 }), (list, of, k) => {
			const scaled = of.map((one) => times(one, k));
			expectAlike(estimate(list, scaled), estimate(list, of), 1e-9, isShare);
		})
	);
});

test('another price leaves the share of its own resource as it is, and all others', () => {
	fc.assert(
		fc.property(sites, prices, usd, (list, [coal, lithium, gold], other) => {
			const before = estimate(list, [coal!, lithium!, gold!]);
			const after = estimate(list, [price('coal', other), lithium!, gold!]);
			const ofResource = (path: string) => isShare(path) && !path.startsWith('.total');
			expectAlike(after, before, 1e-12, ofResource);
			const compared = (path: string) => !path.startsWith('.coal') && !path.startsWith('.total');
			expectAlike(after, before, 0, compared);
		})
	);
});

test('a total of several resources has a share of its own, one resource has not', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const { commodities: rows, totals } = estimate(list, of);
			const valued = rows.filter(({ money }) => money !== null);
			expect(totals.all?.commodities ?? []).toEqual(valued.map(({ commodity: id }) => id));
			if (valued.length === 1) expect(totals.all!.share).toBeNull();
			if (valued.length > 1) expect(totals.all!.share).not.toBeNull();
		})
	);
});

test('disjoint areas add up: two halves of every deposit are the deposit', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const halves = list.flatMap((one) =>
				['left', 'right'].map((half) => ({
					...one,
					id: `${one.id}-${half}`,
					tonnes: one.tonnes === null ? null : one.tonnes / 2
				}))
			);
			const whole = estimate(list, of);
			const isCount = /\.(main|byProduct|deposits)\b/;
			expectAlike(estimate(halves, of), whole, 1e-12, (path) => !isCount.test(path));
			for (const [i, { main }] of estimate(halves, of).commodities.entries()) {
				expect(main.behind).toBe(2 * whole.commodities[i]!.main.behind);
			}
		})
	);
});

test('the order of deposits, figures, commodities and prices does not matter', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const land = country(list, commodities, of);
			const deposits = land.dataset.deposits.map((one) => ({
				...one,
				figures: one.figures.flatMap((figure) => [
					figure,
					{ ...figure, category: 'c2', counted: { quantity: figure.value / 3, factors: [] } }
				])
			}));
			const forward = { ...land.dataset, deposits };
			const backward = {
				...forward,
				deposits: deposits
					.map((one) => ({ ...one, figures: one.figures.toReversed() }))
					.toReversed(),
				commodities: commodities.toReversed(),
				prices: of.toReversed(),
				categories: land.dataset.categories.toReversed()
			};
			const [one, other] = [forward, backward].map((dataset) =>
				estimateAt(dataset, land.history, question)
			);
			expectAlike(other!, one!, 1e-12);
		})
	);
});

test('the parts of the oblasts add up to the nation within 1e-9: deposits, amounts, money', () => {
	const adds = /\.(main|byProduct)\.|\.(behind|total)\.central$|\.parts\./;
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const sums = new Map<string, number>();
			for (const oblast of oblastCodes) {
				for (const [path, value] of numbersOf(estimate(list, of, { oblast }))) {
					sums.set(path, (sums.get(path) ?? 0) + value);
				}
			}
			for (const [path, whole] of numbersOf(estimate(list, of))) {
				if (!adds.test(path) || isShare(path)) continue;
				const error = Math.abs((sums.get(path) ?? 0) - whole);
				expect([path, error <= 1e-9 * Math.max(1, whole)]).toEqual([path, true]);
			}
		})
	);
});

const partsOf = ({ before2022, since2022, contested, free }: Partition) => [
	before2022,
	since2022,
	contested,
	free
];

function expectWhole(partition: Partition, shareBehind: number): void {
	for (const part of partsOf(partition)) {
		expect(part).toBeGreaterThanOrEqual(0);
		expect(part).toBeLessThanOrEqual(1 + 1e-12);
	}
	expect(partsOf(partition).reduce((sum, part) => sum + part)).toBeCloseTo(1, 12);
	const behind = partition.before2022 + partition.since2022 + partition.contested / 2;
	expect(behind).toBeCloseTo(shareBehind, 12);
}

test('occupied before + since + contested + free = 1 for deposit and commodity, and occupied + ½ contested is the share', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const { control, commodities: rows } = estimate(list, of);
			for (const { partition, share } of control.values()) expectWhole(partition, share.central);
			for (const { partition, resource } of rows) {
				const parts = partsOf(partition);
				expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(1, 12);
				for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
				if (resource === null) continue;
				expectWhole(partition, resource.share.central);
			}
		})
	);
});

test('a reason stands exactly where money does not', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			for (const row of estimate(list, of).commodities) {
				expect(row.money === null).toBe(row.noMoney !== null);
			}
		})
	);
});

test('contested counts half, whatever the tonnage, and is told as such', () => {
	const tonnes = fc.integer({ min: 1, max: 1e9 });
	fc.assert(
		fc.property(fc.array(tonnes, { minLength: 1, maxLength: 6 }), (list) => {
			const all = list.map((amount, i): Site => ({
				...{ id: `d${i}`, commodity: 'coal', tonnes: amount, distanceKm: 100 },
				flag: 'contested'
			}));
			const [row] = estimate(all, []).commodities;
			expect(row!.resource!.share.central).toBeCloseTo(0.5, 12);
			expect(row!.main).toMatchObject({ all: list.length, contested: list.length });
		})
	);
});

test('the share of a point stays within 0..1, bounds in order, and never falls as the point goes further behind', () => {
	const distance = fc.double({ min: -500, max: 500, noNaN: true });
	const sigma = fc.double({ min: 0, max: 60, noNaN: true });
	fc.assert(
		fc.property(distance, fc.double({ min: 0, max: 50, noNaN: true }), sigma, (x, further, s) => {
			const share = pointShare(x, s);
			const after = pointShare(x + further, s);
			expect(0 <= share.low && share.low <= share.central).toBe(true);
			expect(share.central <= share.high && share.high <= 1).toBe(true);
			for (const bound of bounds) expect(after[bound]).toBeGreaterThanOrEqual(share[bound]);
		})
	);
});
