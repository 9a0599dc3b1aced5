import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../src/lib/domain/estimate/deposit-filter';
import { viewWithDeposit } from '../../../src/lib/domain/view/view-with-deposit';
import { deposit } from '../estimate/estimate-fixture';

const found = {
	...deposit({ id: 'a', commodity: 'lithium', tonnes: 10, category: 'certain', distanceKm: 5000 }),
	status: 'explored'
} as const;
const all = { commodities: [], filter: noFilter, oblast: null };

describe('a view that asks for a deposit too', () => {
	test('is the same where nothing leaves it out', () => {
		expect(viewWithDeposit(all, found, 'behind')).toEqual(all);
		const chosen = {
			commodities: ['lithium'],
			filter: { ...noFilter, statuses: ['explored'], categories: ['certain'] },
			oblast: found.oblast
		} as const;
		expect(viewWithDeposit(chosen, found, 'behind')).toEqual(chosen);
	});

	test('keeps what was chosen and adds what the deposit is', () => {
		const chosen = {
			commodities: ['coal'],
			filter: { ...noFilter, statuses: ['closed'], sides: ['free'] },
			oblast: null
		} as const;
		expect(viewWithDeposit(chosen, found, 'behind')).toEqual({
			commodities: ['coal', 'lithium'],
			filter: { ...noFilter, statuses: ['closed', 'explored'], sides: ['free', 'behind'] },
			oblast: null
		});
	});

	test('takes back an area and a category that cannot hold it', () => {
		const chosen = {
			commodities: [],
			filter: { ...noFilter, categories: ['another'] },
			oblast: found.oblast === 'UA-43' ? 'UA-05' : 'UA-43'
		} as const;
		expect(viewWithDeposit(chosen, found, 'behind')).toEqual(all);
	});
});
