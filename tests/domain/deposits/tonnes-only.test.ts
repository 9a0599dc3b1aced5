import { expect, test } from 'vitest';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { tonnesOnlyOf } from '../../../src/lib/domain/deposits/tonnes-only';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { commodity, country, price } from '../estimate/estimate-fixture';

/** Salt of which the world produces so many tonnes a year, in two deposits, and one without a figure. */
function saltOf(tonnesPerYear: number) {
	const worldProduction = { quantity: tonnesPerYear, year: 2025, source: 's' };
	const { dataset, history } = country(
		[
			{ id: 'large', commodity: 'salt', tonnes: 5000, category: 'abc1', distanceKm: 500 },
			{ id: 'small', commodity: 'salt', tonnes: 10, category: 'abc1', distanceKm: -500 },
			{ id: 'open', commodity: 'salt', tonnes: null, distanceKm: -500 }
		],
		[commodity('salt', { worldProduction })],
		[price('salt', { low: 40, central: 50, high: 60 })]
	);
	const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
	const estimate = estimateAt(dataset, history, question);
	return (id: string) =>
		tonnesOnlyOf(
			estimate,
			dataset.deposits.find((deposit) => deposit.id === id)!
		);
}

test('no deposit has a value of what there is too much of to be sold', () => {
	const capped = saltOf(100);
	expect(capped('large')).toEqual(['salt']);
	expect(capped('small')).toEqual(['salt']);
});

test('of a deposit without a figure nothing is said', () => {
	expect(saltOf(100)('open')).toEqual([]);
});

test('what the world could buy in twenty years has a value', () => {
	expect(saltOf(1000)('large')).toEqual([]);
});
