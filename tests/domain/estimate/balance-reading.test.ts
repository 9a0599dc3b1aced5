import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/lib/domain/estimate/balance-outcome';
import { allocatedShare, compareReadings } from '../../../src/lib/domain/estimate/balance-reading';
import type { ControlHistory } from '../../../src/lib/domain/control/control-history';
import { EstimateError } from '../../../src/lib/domain/dataset/estimate-error';
import type { CommodityEstimate } from '../../../src/lib/domain/estimate/estimate';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import type {
	BalanceAllocation,
	NationalBalance
} from '../../../src/lib/domain/dataset/national-balance';
import type { OblastCode } from '../../../src/lib/domain/dataset/oblast';
import { exactly, type Range } from '../../../src/lib/domain/numbers/range';
import { balancePart, balanceRow } from './balance-fixture';
import { commodity, country, type Site } from './estimate-fixture';

const far = 400;

const balance = balanceRow;
const allocation = (id: string, part: Range): BalanceAllocation => balancePart(id, { part });

interface Case {
	readonly rows?: readonly NationalBalance[];
	readonly allocations: readonly BalanceAllocation[];
	/** Area share behind the line, by basin id or oblast code. */
	readonly areas?: Readonly<Record<string, number>>;
	readonly sites?: readonly Site[];
	readonly oblast?: OblastCode;
}

/** The coal line of an estimate; a free deposit stands in Donetsk oblast unless `sites` says otherwise. */
function coal({
	rows = [balance()],
	allocations,
	areas = {},
	sites,
	oblast
}: Case): CommodityEstimate {
	const free = { id: 'free', commodity: 'coal', tonnes: null, distanceKm: -far };
	const { dataset, history } = country(sites ?? [free], [commodity('coal')], []);
	const withAreas: ControlHistory = {
		...history,
		areas: Object.fromEntries(
			Object.entries(areas).map(([id, share]) => [id, [0, share * 1e4, share * 1e4, share * 1e4]])
		)
	};
	const { commodities } = estimateAt(
		{ ...dataset, nationalBalance: rows, balanceAllocations: allocations },
		withAreas,
		{ date: isoDate('2022-03-20'), oblast: oblast ?? null, prices: '2021-2025' }
	);
	return commodities[0]!;
}

const readingIn = ({ balance }: CommodityEstimate) => readingOf(balance)!;

const workedCase: Case = {
	allocations: [allocation('basin-a', exactly(0.924)), allocation('basin-b', exactly(0.025))],
	areas: { 'basin-a': 0.62, 'basin-b': 0 }
};

describe('the balance reading of METHOD §12', () => {
	it('gives 60.37 % of the allocated part within 57.288 and 62.388 %', () => {
		const reading = readingIn(coal(workedCase));
		expect(reading.share!.central).toBeCloseTo(57.288 / 94.9, 10);
		expect(reading.share!.central).toBeCloseTo(0.6037, 4);
		expect(reading.share!.low).toBeCloseTo(0.57288, 10);
		expect(reading.share!.high).toBeCloseTo(0.62388, 10);
		expect(reading.allocated).toBeCloseTo(0.949, 10);
		expect(reading.behind!.low).toBeCloseTo(57.288, 8);
		expect(reading.behind!.central).toBeCloseTo(57.288, 8);
		expect(reading.behind!.high).toBeCloseTo(62.388, 8);
		expect(reading.parts.map(({ method, behind }) => [method, behind.central])).toEqual([
			['basin-area', 0.62],
			['basin-area', 0]
		]);
	});

	it('keeps the unallocated rest out of the centre', () => {
		const areas = { 'basin-a': 0.5 };
		const half = readingIn(coal({ allocations: [allocation('basin-a', exactly(0.5))], areas }));
		const all = readingIn(coal({ allocations: [allocation('basin-a', exactly(1))], areas }));
		expect(half.share).toEqual({ low: 0.25, central: 0.5, high: 0.75 });
		expect(all.share).toEqual({ low: 0.5, central: 0.5, high: 0.5 });
	});

	it('lets a part that is known only as a span widen the rest', () => {
		const part = { low: 0.6, central: 0.8, high: 0.9 };
		const reading = readingIn(
			coal({
				allocations: [allocation('basin-a', part)],
				areas: { 'basin-a': 0.5 }
			})
		);
		expect(reading.share!.low).toBeCloseTo(0.3, 10);
		expect(reading.share!.central).toBeCloseTo(0.5, 10);
		expect(reading.share!.high).toBeCloseTo(0.7, 10);
	});

	it('takes the newest dated edition alone: two editions are two readings of one stock', () => {
		const rows = [
			balance({ category: 'abc1', quantity: 100, source: 'old' }),
			balance({ category: 'abc1', quantity: 60, source: 'register', year: '2021' })
		];
		const { total } = readingIn(coal({ ...workedCase, rows }));
		expect(total).toEqual({ low: 54, central: 60, high: 60 });
	});

	it('weighs the categories in the amounts, where they cancel in the share', () => {
		const rows = [
			balance({ category: 'abc1', quantity: 100 }),
			balance({ category: 'c2', quantity: 200 })
		];
		const reading = readingIn(coal({ ...workedCase, rows }));
		expect(reading.total).toEqual({ low: 150, central: 200, high: 240 });
		expect(reading.share!.central).toBeCloseTo(0.6037, 4);
		expect(reading.behind!.low).toBeCloseTo(150 * 0.57288, 8);
		expect(reading.behind!.high).toBeCloseTo(240 * 0.62388, 8);
	});

	it('knows no share where nothing is allocated, but keeps the total', () => {
		expect(coal({ allocations: [] })).toMatchObject({
			balance: {
				kind: 'reading',
				reading: { total: exactly(100), share: null, behind: null, allocated: 0, parts: [] }
			},
			readings: null
		});
	});

	it('leaves a place whose side is not derived to the rest', () => {
		const { areas } = workedCase;
		const known = { ...workedCase, areas: { 'basin-a': areas!['basin-a']! } };
		const reading = readingIn(coal(known));
		expect(reading.allocated).toBeCloseTo(0.924, 10);
		expect(reading.share!.central).toBeCloseTo(0.62, 10);
		expect(reading.share!.high).toBeCloseTo(0.57288 + 0.076, 10);
	});

	it('is missing where no balance is published', () => {
		const unpublished = { kind: 'unpublished' };
		expect(coal({ ...workedCase, rows: [] }).balance).toEqual(unpublished);
		expect(coal({ ...workedCase, rows: [], oblast: 'UA-14' }).balance).toEqual(unpublished);
	});

	it('says which reserve category it has no weight for', () => {
		const rows = [balance({ category: 'c9' })];
		expect(() => coal({ ...workedCase, rows })).toThrow(
			new EstimateError(
				'unknown-category',
				'balance of coal: no weight for category "c9" in reserve-categories.csv, expected one of abc1, c2, p1, certain'
			)
		);
	});
});

describe('an oblast that holds a part of the balance', () => {
	const allocations = [allocation('UA-14', exactly(0.4))];
	const site = (
		id: string,
		tonnes: number | null,
		distanceKm: number,
		more: Partial<Site> = {}
	) => ({
		id,
		commodity: 'coal',
		tonnes,
		distanceKm,
		...more
	});

	it('takes the weighted tonnage of its known sites', () => {
		const sites = [
			site('behind', 100, far, { category: 'certain' }),
			site('free', 600, -far, { category: 'c2' })
		];
		const reading = readingIn(coal({ allocations, sites, areas: { 'UA-14': 0.9 } }));
		// C2 weighs 0.3, 0.5 or 0.7: 100 of 100 + 180, 300 or 420.
		expect(reading.parts).toMatchObject([
			{ method: 'known-sites', behind: { low: 100 / 520, central: 0.25, high: 100 / 280 } }
		]);
	});

	it('takes its area where no site on land has a figure', () => {
		const reading = readingIn(coal({ allocations, areas: { 'UA-14': 0.9 } }));
		expect(reading.parts).toMatchObject([{ method: 'oblast-area', behind: exactly(0.9) }]);
		expect(readingIn(coal({ allocations }))).toMatchObject({ share: null, allocated: 0 });
	});

	it('is the whole of its own question', () => {
		const both = [...allocations, allocation('UA-09', exactly(0.3))];
		const reading = readingIn(
			coal({ allocations: both, areas: { 'UA-14': 0.5 }, oblast: 'UA-14' })
		);
		expect(reading).toMatchObject({
			total: exactly(40),
			behind: exactly(20),
			share: exactly(0.5),
			allocated: 1
		});
		expect(reading.parts.map((part) => part.allocation.place.id)).toEqual(['UA-14']);
	});

	it('has no part of a balance that is published by basin alone, and keeps that of the nation', () => {
		expect(coal({ ...workedCase, oblast: 'UA-14' })).toMatchObject({
			balance: { kind: 'not-by-oblast', nation: { total: exactly(100), basis: 'ore', unit: 't' } },
			readings: null
		});
	});

	it('measures its sites on its own part, as long as they are no more than that', () => {
		const ofBalance = (...sites: readonly Site[]) =>
			readingIn(coal({ allocations, sites, oblast: 'UA-14' })).siteTonnageOfBalance;
		const inside = site('inside', 10, -far, { category: 'certain' });
		expect(ofBalance(inside)).toBeCloseTo(10 / 40, 12);
		expect(ofBalance(inside, site('more', 31, -far, { category: 'certain' }))).toBeNull();
	});

	it('compares nothing with figures of fields at sea, which its part leaves out', () => {
		const land = site('land', 10, -far, { category: 'certain' });
		const sea = site('sea', 10, far, { category: 'certain', zone: 'offshore Black Sea' });
		const onLand = coal({ allocations, sites: [land], oblast: 'UA-14' });
		expect(onLand.readings).toBe('agree');
		const both = coal({ allocations, sites: [land, sea], oblast: 'UA-14' });
		expect(both.readings).toBeNull();
		expect(readingIn(both).siteTonnageOfBalance).toBeNull();
		// The sea is a part of the nation, whose balance has it.
		expect(readingIn(coal({ allocations, sites: [land, sea] })).siteTonnageOfBalance).toBe(0.2);
	});

	it('adds up: the oblasts with a part and the basins are the nation', () => {
		const areas = { 'UA-14': 0.5, 'UA-09': 0.25, 'basin-a': 0.8 };
		const all = [
			...allocations,
			allocation('UA-09', exactly(0.3)),
			allocation('basin-a', exactly(0.1))
		];
		const sites = [site('a', null, -far), site('b', null, -far, { oblast: 'UA-09' })];
		const of = (oblast: OblastCode) => readingIn(coal({ allocations: all, areas, sites, oblast }));
		const nation = readingIn(coal({ allocations: all, areas, sites }));
		const basin = 0.1 * 0.8 * 100;
		const parts = of('UA-14').behind!.central + of('UA-09').behind!.central + basin;
		expect(parts).toBeCloseTo(nation.behind!.central, 10);
		expect(of('UA-14').total.central + of('UA-09').total.central).toBeCloseTo(70, 10);
	});
});

describe('the two readings side by side', () => {
	const sites: readonly Site[] = [
		{ id: 'free', commodity: 'coal', tonnes: 5, category: 'certain', distanceKm: -far },
		{ id: 'behind', commodity: 'coal', tonnes: 15, category: 'certain', distanceKm: far }
	];

	it('disagree when their bounds do not overlap', () => {
		expect(coal({ ...workedCase, sites })).toMatchObject({
			tonnage: { share: exactly(0.75) },
			readings: 'disagree'
		});
	});

	it('agree when they do', () => {
		const allocations = [allocation('basin-a', exactly(0.6))];
		expect(coal({ ...workedCase, allocations, sites }).readings).toBe('agree');
	});

	it('touch and agree', () => {
		expect(compareReadings(exactly(0.5), { low: 0.2, central: 0.3, high: 0.5 })).toBe('agree');
		expect(compareReadings(null, exactly(0.5))).toBeNull();
		expect(compareReadings(exactly(0.5), null)).toBeNull();
	});

	it('print how much of the balance the sites hold, on one basis only', () => {
		expect(readingIn(coal({ ...workedCase, sites })).siteTonnageOfBalance).toBe(0.2);
		const rows = [balance({ basis: 'concentrate' })];
		expect(readingIn(coal({ ...workedCase, sites, rows })).siteTonnageOfBalance).toBeNull();
		expect(readingIn(coal(workedCase)).siteTonnageOfBalance).toBeNull();
	});
});

const unit = { min: 0, max: 1, noNaN: true };
const within = (most: number) =>
	fc
		.tuple(fc.double(unit), fc.double(unit), fc.double(unit))
		.map((values) => values.map((value) => value * most).sort((a, b) => a - b))
		.map(([low, central, high]) => ({ low: low!, central: central!, high: high! }));
/** Up to five places whose high parts add up to at most 1. */
const placed = fc
	.array(fc.record({ part: within(0.2), behind: within(1) }), { minLength: 1, maxLength: 5 })
	.filter((shares) => shares.some(({ part }) => part.central > 0));

describe('properties of the allocated share', () => {
	it('bounds are in order and within 0..1', () => {
		fc.assert(
			fc.property(placed, (shares) => {
				const { low, central, high } = allocatedShare(shares, exactly(1)).share!;
				const inOrder = [0, low, central, high, 1];
				expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
			})
		);
	});

	it('no parts and no rest within their bounds lead outside', () => {
		const picks = fc.array(fc.record({ a: fc.double(unit), f: fc.double(unit) }), {
			minLength: 5,
			maxLength: 5
		});
		fc.assert(
			fc.property(placed, picks, fc.double(unit), (shares, pick, restBehind) => {
				const between = ({ low, high }: Range, at: number) => low + at * (high - low);
				const drawn = shares.map(({ part, behind }, i) => ({
					a: between(part, pick[i]!.a),
					f: between(behind, pick[i]!.f)
				}));
				const allocated = drawn.reduce((sum, { a }) => sum + a, 0);
				const behind = drawn.reduce((sum, { a, f }) => sum + a * f, 0);
				const share = behind + (1 - allocated) * restBehind;
				const bounds = allocatedShare(shares, exactly(1)).share!;
				expect(share).toBeGreaterThanOrEqual(bounds.low - 1e-12);
				expect(share).toBeLessThanOrEqual(bounds.high + 1e-12);
			})
		);
	});

	it('more occupied area never lowers it', () => {
		fc.assert(
			fc.property(placed, within(1), (shares, more) => {
				const grown = shares.map(({ part, behind }, i) =>
					i > 0
						? { part, behind }
						: {
								part,
								behind: {
									low: Math.max(behind.low, more.low),
									central: Math.max(behind.central, more.central),
									high: Math.max(behind.high, more.high)
								}
							}
				);
				const before = allocatedShare(shares, exactly(1)).share!;
				const after = allocatedShare(grown, exactly(1)).share!;
				expect(after.low).toBeGreaterThanOrEqual(before.low);
				expect(after.central).toBeGreaterThanOrEqual(before.central);
				expect(after.high).toBeGreaterThanOrEqual(before.high);
			})
		);
	});
});
