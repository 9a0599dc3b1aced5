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

const recovery = (id: string, low: number) => ({
	commodity: id,
	mining: { low, central: (low + 1) / 2, high: 1 },
	processing: { low, central: low, high: 0.9 },
	source: '',
	note: ''
});
/** Gold has a price and no recovery. */
const recoveries = [recovery('coal', 0.4), recovery('lithium', 0.6)];

function estimate(
	list: readonly Site[],
	of: readonly Price[],
	options: Partial<Parameters<typeof estimateAt>[2]> = {}
): Estimate {
	const { dataset, history } = country(list, commodities, of, { recoveries });
	return estimateAt(dataset, history, { ...question, ...options });
}

/** Every number of an estimate by its path, e.g. `coal.tonnage.share.low`. */
function numbersOf(whole: Estimate): ReadonlyMap<string, number> {
	const { commodities: rows, total, totalWithoutCoal, totalRecoverable } = whole;
	const byName = Object.fromEntries(rows.map((row) => [row.commodity, row]));
	const found = new Map<string, number>();
	const walk = (node: unknown, path: string): void => {
		if (typeof node === 'number') found.set(path, node);
		if (typeof node !== 'object' || node === null) return;
		for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
	};
	walk({ ...byName, total, totalWithoutCoal, totalRecoverable }, '');
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

function checkOrder(whole: Estimate): void {
	const numbers = numbersOf(whole);
	for (const [path, low] of numbers) {
		if (!path.endsWith('.low')) continue;
		const at = (bound: string) => numbers.get(path.replace(/low$/, bound))!;
		expect([path, low <= at('central'), at('central') <= at('high')]).toEqual([path, true, true]);
	}
}

test('nothing is NaN; every share lies in 0..1; low ≤ central ≤ high for every figure', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const whole = estimate(list, of);
			for (const [path, value] of numbersOf(whole)) {
				expect([path, Number.isFinite(value)]).toEqual([path, true]);
				if (isShare(path)) expect([path, 0 <= value && value <= 1]).toEqual([path, true]);
			}
			checkOrder(whole);
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

test('enlarging the occupied area never lowers a share, on any rung', () => {
	fc.assert(
		fc.property(sites, prices, fc.integer({ min: 0, max: 400 }), (list, of, km) => {
			const [before, after] = [estimate(list, of), estimate(enlarged(list, km), of)];
			// A district point near the line leaves what is known of it for "unknown", 0..1: its bounds may widen.
			const compared = list.some(({ accuracy }) => accuracy === 'district') ? ['central'] : bounds;
			const later = sharesOf(after);
			for (const [path, share] of sharesOf(before)) {
				if (!compared.some((bound) => path.endsWith(bound))) continue;
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

test('another price leaves the share of its own resource as it is, bounds included, and all others', () => {
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

test('one resource has no share of value beside that of its tonnage, a total of several has', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const { commodities, total } = estimate(list, of);
			const valued = commodities.filter(({ value }) => value !== null);
			expect(valued.filter(({ value }) => 'share' in value!)).toEqual([]);
			expect(total?.commodities ?? []).toEqual(valued.map(({ commodity }) => commodity));
			if (valued.length === 1) expect(total!.share).toBeNull();
			if (valued.length > 1 && total!.behind !== null) expect(total!.share).not.toBeNull();
		})
	);
});

test('money behind the line is zero only where no tonnage lies there, else it is not priced', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			for (const { tonnage, value, recoverable } of estimate(list, of).commodities) {
				for (const money of [value, recoverable]) {
					if (money === null) continue;
					if (money.behind?.high === 0) expect(tonnage!.behind.high).toBe(0);
					if (money.behind === null) expect(tonnage!.behind.high).toBeGreaterThan(0);
				}
			}
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
			const isCount = /\.(sites|count|sitesValued|sitesAll|main|byProduct)\b/;
			expectAlike(estimate(halves, of), whole, 1e-12, (path) => !isCount.test(path));
			for (const [i, { count }] of estimate(halves, of).commodities.entries()) {
				expect(count.behind.central).toBeCloseTo(2 * whole.commodities[i]!.count.behind.central, 9);
			}
		})
	);
});

test('the order of deposits, figures, commodities and prices does not matter', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const land = country(list, commodities, of, { recoveries });
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

test('the parts of the oblasts add up to the nation within 1e-9: sites, tonnage, both values', () => {
	const adds = /\.(behind|total|before2022)\.(low|central|high)$|\.sites\./;
	const total = /^\.total/;
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const sums = new Map<string, number>();
			for (const oblast of oblastCodes) {
				for (const [path, value] of numbersOf(estimate(list, of, { oblast }))) {
					sums.set(path, (sums.get(path) ?? 0) + value);
				}
			}
			for (const [path, whole] of numbersOf(estimate(list, of))) {
				if (!adds.test(path) && !total.test(path)) continue;
				if (isShare(path)) continue;
				// Sites that list any commodity of the nation's total, also where an oblast has none with a value.
				if (total.test(path) && path.endsWith('sitesAll')) continue;
				const error = Math.abs(sums.get(path)! - whole);
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
			for (const { partition, count, tonnage } of rows) {
				expectWhole(partition.count, count.share.central);
				if (partition.tonnage) expectWhole(partition.tonnage, tonnage!.share.central);
				else expect(tonnage).toBeNull();
			}
		})
	);
});

test('recoverable is never more than gross, and only where a recovery is known', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			const { commodities: rows, total, totalRecoverable } = estimate(list, of);
			const pairs = [...rows.map((row) => [row.value, row.recoverable]), [total, totalRecoverable]];
			for (const [value, recoverable] of pairs) {
				if (!recoverable) continue;
				for (const bound of bounds) {
					expect(recoverable.behind?.[bound] ?? 0).toBeLessThanOrEqual(value!.behind?.[bound] ?? 0);
					expect(recoverable.total[bound]).toBeLessThanOrEqual(value!.total[bound]);
				}
				expect(recoverable.sitesValued).toBeLessThanOrEqual(value!.sitesValued);
			}
			for (const { commodity: id, recoverable } of rows) {
				if (id === 'gold' || id === 'amber') expect(recoverable).toBeNull();
			}
		})
	);
});

test('a reason stands exactly where a number does not', () => {
	fc.assert(
		fc.property(sites, prices, (list, of) => {
			for (const row of estimate(list, of).commodities) {
				expect(row.value === null).toBe(row.noValue !== null);
				expect(row.recoverable === null).toBe(row.noRecoverable !== null);
				expect(row.tonnage === null).toBe(row.noValue === 'no-tonnage');
			}
		})
	);
});

test('contested or unknown counts 0, a half and 1, whatever the tonnage', () => {
	const open = fc.constantFrom<Partial<Site>>({ flag: 'contested' }, { accuracy: 'none' });
	const tonnes = fc.integer({ min: 1, max: 1e9 });
	fc.assert(
		fc.property(fc.array(fc.tuple(open, tonnes), { minLength: 1, maxLength: 6 }), (list) => {
			const all = list.map(([side, amount], i): Site => ({
				id: `d${i}`,
				commodity: 'coal',
				tonnes: amount,
				distanceKm: 100,
				...side
			}));
			const [row] = estimate(all, [price('coal', { low: 1, central: 2, high: 3 })]).commodities;
			for (const { share } of [row!.count, row!.tonnage!]) {
				expect(share.low).toBe(0);
				expect(share.central).toBeCloseTo(0.5, 12);
				expect(share.high).toBeCloseTo(1, 12);
			}
			expect(row!.partition.tonnage!.contested).toBeCloseTo(1, 12);
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
