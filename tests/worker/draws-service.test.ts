import { expect, test } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { monteCarlo } from '../../src/lib/domain/monte-carlo/monte-carlo';
import { exactly } from '../../src/lib/domain/numbers/range';
import { DrawsService } from '../../src/lib/worker/draws-service';
import { commodity, country, price } from '../domain/estimate/estimate-fixture';

const site = { id: 'mine', commodity: 'coal', tonnes: 100, category: 'c2', distanceKm: 2 };
const { dataset, history } = country([site], [commodity('coal')], [price('coal', exactly(1))]);
const question = { date: isoDate('2022-03-30'), oblast: null, prices: '2021-2025' } as const;

test('draws over what it was given, and tells how far it is', () => {
	const told: number[] = [];
	const service = new DrawsService(dataset, history);
	const drawn = service.draw(question, { draws: 1000, seed: 7 }, (done) => void told.push(done));
	expect(drawn).toEqual(monteCarlo(dataset, history, question, { draws: 1000, seed: 7 }));
	expect(told.at(-1)).toBe(1000);
	expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('draws that cannot be made are refused', () => {
	const service = new DrawsService(dataset, history);
	expect(() => service.draw(question, { draws: 1, seed: 7 }, () => undefined)).toThrow(RangeError);
});
