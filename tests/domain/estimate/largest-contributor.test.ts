import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../../src/lib/domain/derivation/derivation';
import { deriveTotals } from '../../../src/lib/domain/derivation/derive-totals';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../../src/lib/domain/numbers/range';
import { expectSound } from '../derivation/derivation-check';
import { commodity, country, price, type Site } from './estimate-fixture';

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const far = 5000;
const site = (id: string, commodity: string, tonnes: number, distanceKm = far): Site => ({
	id,
	commodity,
	tonnes,
	category: 'certain',
	distanceKm
});
const sites = [
	site('salt-mine', 'salt', 80),
	site('salt-pit', 'salt', 10),
	site('coal-mine', 'coal', 10),
	site('free-mine', 'coal', 500, -far)
];

function land(with_: readonly Site[]) {
	const { dataset, history } = country(
		with_,
		[commodity('salt'), commodity('coal')],
		[price('salt', exactly(1)), { ...price('coal', exactly(1)), rule: 'assumed-band' }]
	);
	const deposits = dataset.deposits.map((deposit) => ({
		...deposit,
		figures: deposit.figures.map((figure) => ({ ...figure, sources: ['survey'] }))
	}));
	return { dataset: { ...dataset, deposits }, history };
}

describe('the largest single contributor of the total', () => {
	const { dataset, history } = land(sites);
	const estimate = estimateAt(dataset, history, question);

	it('is the deposit with most value behind the line, whatever lies on the free side', () => {
		expect(estimate.largest).toEqual({
			deposit: 'salt-mine',
			nameEn: 'salt-mine',
			nameUk: 'salt-mine',
			commodity: 'salt',
			behindUsd: 80,
			partOfTotal: 0.8,
			share: exactly(1)
		});
	});

	it('is left out of a total of its own, which is that of a country without it', () => {
		const { dataset: rest, history: restHistory } = land(sites.slice(1));
		expect(estimate.totalWithoutLargest).toEqual(estimateAt(rest, restHistory, question).total);
		expect(estimate.totalWithoutLargest?.behind?.central).toBe(20);
		expect(estimate.total?.behind?.central).toBe(100);
	});

	it('adds its commodities up', () => {
		const [first, ...others] = dataset.deposits;
		const both = {
			...others[1]!,
			commodities: ['coal', 'salt'],
			figures: [
				{ ...first!.figures[0]!, commodity: 'salt', counted: { quantity: 45, factors: [] } },
				{ ...first!.figures[0]!, commodity: 'coal', counted: { quantity: 50, factors: [] } }
			]
		};
		const land = { ...dataset, deposits: [first!, both] };
		expect(estimateAt(land, history, question).largest).toMatchObject({
			deposit: 'coal-mine',
			commodity: 'coal',
			behindUsd: 95
		});
	});

	it('is nobody where nothing behind the line has a value', () => {
		const free = land([site('free-mine', 'coal', 500, -far)]);
		const { largest, totalWithoutLargest } = estimateAt(free.dataset, free.history, question);
		expect([largest, totalWithoutLargest]).toEqual([null, null]);
	});

	it('leaves no total where it alone has a value', () => {
		const alone = land([site('salt-mine', 'salt', 80)]);
		const result = estimateAt(alone.dataset, alone.history, question);
		expect(result.largest?.partOfTotal).toBe(1);
		expect(result.totalWithoutLargest).toBeNull();
	});

	it('has its way shown: a tree without it, each node following from its inputs', () => {
		const derived = deriveTotals(dataset, history, estimate);
		const roots = derived.numbers.filter(
			({ subject, quantity }) =>
				subject?.id === 'without-largest' && ['value-behind', 'value-share'].includes(quantity)
		);
		expect(roots.map(({ quantity, value }) => [quantity, value])).toEqual([
			['value-behind', estimate.totalWithoutLargest?.behind],
			['value-share', estimate.totalWithoutLargest?.share]
		]);
		const subjects = (node: Derivation): string[] => [
			node.subject?.id ?? '',
			...node.inputs.flatMap(subjects)
		];
		expect(roots.flatMap(subjects)).toContain('salt-pit');
		expect(roots.flatMap(subjects)).not.toContain('salt-mine');
		expectSound(derived);
	});
});

describe('prices that the general sentence would misdescribe', () => {
	it('are named: another rule, or another period', () => {
		const { dataset, history } = land(sites);
		expect(estimateAt(dataset, history, question).pricedOtherwise).toEqual(['coal']);
		const prices = dataset.prices.map((row) => ({ ...row, period: '2024-2025' }));
		expect(estimateAt({ ...dataset, prices }, history, question).pricedOtherwise).toEqual([
			'salt',
			'coal'
		]);
	});

	it('only where they enter the total', () => {
		const { dataset, history } = land(sites.slice(0, 2));
		expect(estimateAt(dataset, history, question).pricedOtherwise).toEqual([]);
	});
});
