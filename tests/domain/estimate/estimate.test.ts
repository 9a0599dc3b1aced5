import { expect, test } from 'vitest';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { commodity, country, price, type Site } from './estimate-fixture';

const date = isoDate('2022-04-15');
const question = { date, oblast: null, prices: '2021-2025' } as const;
const farBehind = 5000;
const farFree = -5000;

const coal = commodity('coal');
const lithium = commodity('lithium', { group: 'critical' });

test('unknown stays unknown: no tonnage is no data, no price is no dollars, no place is 0..1', () => {
	const sites: readonly Site[] = [
		{ id: 'a', commodity: 'lithium', tonnes: null, distanceKm: farBehind },
		{ id: 'b', commodity: 'coal', tonnes: 10, distanceKm: 0, accuracy: 'none' },
		{ id: 'c', commodity: 'coal', tonnes: 10, category: 'p1', distanceKm: farFree }
	];
	const prices = [price('lithium', exactly(1))];
	const { dataset, history } = country(sites, [coal, lithium, commodity('gold')], prices);
	const estimate = estimateAt(dataset, history, question);
	const byId = new Map(estimate.commodities.map((result) => [result.commodity, result]));
	expect(byId.get('lithium')).toMatchObject({ resource: null, money: null, main: { behind: 1 } });
	expect(byId.get('coal')).toMatchObject({ money: null, main: { all: 2, unknown: 1, free: 1 } });
	expect(byId.has('gold')).toBe(false);
	expect(estimate.totals.all).toBeNull();
	expect(estimate.control.get('b')).toMatchObject({
		side: 'unknown',
		share: { low: 0, central: 0.5, high: 1 },
		distanceKm: null
	});
});

test('within a tenth of certainty a side is said, nearer the line none, and beyond 3σ it is certain', () => {
	// σ = √(4² + 3²) = 5 km; Φ(1.28) = 0.8997, Φ(1.29) = 0.9015.
	const at = (distanceKm: number) => {
		const sites: readonly Site[] = [{ id: 'a', commodity: 'coal', tonnes: 10, distanceKm }];
		const { dataset, history } = country(sites, [coal], []);
		return estimateAt(dataset, history, question).control.get('a')!;
	};
	expect(at(6.5)).toMatchObject({ side: 'behind', certainBy: null });
	expect(at(6.4)).toMatchObject({ side: 'near', share: { low: 0, high: 1 } });
	expect(at(-6.4).side).toBe('near');
	expect(at(-6.5).side).toBe('free');
	expect(at(14.9).share.central).toBeCloseTo(0.99856, 4);
	expect(at(15)).toMatchObject({ share: exactly(1), certainBy: 'distance' });
	expect(at(-15)).toMatchObject({ share: exactly(0), certainBy: 'distance' });
});

test('where all land of its oblast around it is on one side, a deposit cannot be on the other', () => {
	const sites: readonly Site[] = [{ id: 'a', commodity: 'coal', tonnes: 10, distanceKm: 2 }];
	const { dataset, history } = country(sites, [coal], []);
	const decided = { behind: {}, free: { a: [50, 60] } };
	const on = (date: string) =>
		estimateAt(dataset, { ...history, decided }, { ...question, date: isoDate(date) }).control.get(
			'a'
		)!;
	expect(on('2022-04-15')).toMatchObject({ side: 'free', share: exactly(0), certainBy: 'oblast' });
	expect(on('2022-04-10').side).toBe('near');
});

test('a deposit whose place is not known has the share of its oblast; at sea its side is unknown', () => {
	const sites: readonly Site[] = [
		{ id: 'inland', commodity: 'coal', tonnes: 10, distanceKm: 0, accuracy: 'none' },
		{
			id: 'sea',
			commodity: 'coal',
			tonnes: 10,
			distanceKm: 0,
			accuracy: 'none',
			zone: 'offshore Black Sea'
		}
	];
	const { dataset, history } = country(sites, [coal], []);
	const share = (part: number) => {
		const areas = { [dataset.deposits[0]!.oblast]: [0, part, part, part] };
		return estimateAt(dataset, { ...history, areas }, question).control;
	};
	expect(share(0).get('inland')).toMatchObject({ side: 'free', basis: 'place', share: exactly(0) });
	expect(share(7800).get('inland')).toMatchObject({ side: 'near', share: { central: 0.78 } });
	expect(share(9900).get('inland')!.side).toBe('behind');
	expect(share(7800).get('sea')).toMatchObject({ side: 'unknown', basis: 'none' });
});

test('the line error is the smaller one only after thirty days of standstill', () => {
	const sites: readonly Site[] = [{ id: 'a', commodity: 'coal', tonnes: 10, distanceKm: 5 }];
	const { dataset, history } = country(sites, [coal], []);
	const moved = { ...history, distances: { a: [0, 40, 40, 50] } };
	const sigma = (on: string, of = history) =>
		estimateAt(dataset, of, { ...question, date: isoDate(on) }).control.get('a')!.sigmaKm;
	expect(sigma('2022-04-15')).toBeCloseTo(Math.hypot(4, 3), 12);
	expect(sigma('2022-02-25')).toBeCloseTo(Math.hypot(4, 5), 12);
	expect(sigma('2022-04-15', moved)).toBeCloseTo(Math.hypot(4, 5), 12);
});
