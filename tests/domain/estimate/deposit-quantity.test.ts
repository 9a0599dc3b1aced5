import { expect, it } from 'vitest';
import {
	categoriesOf,
	grossValue,
	weightedQuantity
} from '../../../src/lib/domain/estimate/deposit-quantity';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { commodity, country, price, type Site } from './estimate-fixture';

const mine: Site = { id: 'mine', commodity: 'coal', tonnes: 100, distanceKm: 400 };
const priced = [price('coal', { low: 2, central: 3, high: 4 })];

function landOf(site: Site, prices = priced) {
	const { dataset, history } = country([site], [commodity('coal')], prices);
	return { dataset, history, deposit: dataset.deposits[0]!, categories: categoriesOf(dataset) };
}

it('weighs and values one deposit as the estimate does', () => {
	const { dataset, history, deposit, categories } = landOf({ ...mine, category: 'c2' });
	const options = { date: isoDate('2022-03-30'), oblast: null, prices: '2021-2025' } as const;
	const [row] = estimateAt(dataset, history, options).commodities;
	expect(weightedQuantity(deposit, 'coal', categories)!.central).toBe(
		row!.resource!.total!.central
	);
	expect(grossValue(dataset, deposit, 'coal', categories)!.central).toBe(row!.money!.total.central);
});

it('has no quantity of another commodity, and none without a counted figure', () => {
	const { deposit, categories } = landOf(mine);
	expect(weightedQuantity(deposit, 'iron', categories)).toBeNull();
	const uncounted = landOf({ ...mine, tonnes: null });
	expect(weightedQuantity(uncounted.deposit, 'coal', uncounted.categories)).toBeNull();
});

it('refuses a category that the table of weights lacks, as the estimate does', () => {
	const { dataset, deposit, categories } = landOf({ ...mine, category: 'guessed' });
	const message = /^mine: no weight for category "guessed"/;
	expect(() => weightedQuantity(deposit, 'coal', categories)).toThrow(message);
	expect(() => grossValue(dataset, deposit, 'coal', categories)).toThrow(message);
});

it('uses no price that is a judgement', () => {
	const judged = [{ ...price('coal', exactly(3)), confidence: 'C' as const }];
	const { dataset, deposit, categories } = landOf(mine, judged);
	expect(grossValue(dataset, deposit, 'coal', categories)).toBeNull();
});
