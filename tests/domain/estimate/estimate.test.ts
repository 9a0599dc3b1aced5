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
	expect(byId.get('lithium')!.tonnage).toBeNull();
	expect(byId.get('lithium')!.value).toBeNull();
	expect(byId.get('lithium')!.count.share.central).toBeCloseTo(1, 9);
	expect(byId.get('coal')!.value).toBeNull();
	expect(byId.get('coal')!.sites).toEqual({ all: 2, withTonnage: 2, unknownSide: 1 });
	expect(byId.has('gold')).toBe(false);
	expect(estimate.total).toBeNull();
	expect(estimate.control.get('b')).toMatchObject({
		side: 'unknown',
		share: { low: 0, central: 0.5, high: 1 },
		distanceKm: null
	});
});

test('a district-accuracy point within 30 km of the line has an unknown side', () => {
	const sites: readonly Site[] = [
		{ id: 'near', commodity: 'coal', tonnes: 10, distanceKm: 29, accuracy: 'district' },
		{ id: 'far', commodity: 'coal', tonnes: 10, distanceKm: 31, accuracy: 'district' }
	];
	const { dataset, history } = country(sites, [coal], []);
	const { control } = estimateAt(dataset, history, question);
	expect(control.get('near')).toMatchObject({ side: 'unknown', share: { low: 0, high: 1 } });
	expect(control.get('far')!.side).toBe('behind');
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
