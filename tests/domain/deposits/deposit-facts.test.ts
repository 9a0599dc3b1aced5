import { expect, test } from 'vitest';
import { factsOfDeposit } from '../../../src/lib/domain/deposits/deposit-facts';
import { deriveValuesInGround } from '../../../src/lib/domain/derivation/values-in-ground';
import { dataset } from '../../shipped/derived';

test('what is derived from the slice of a deposit equals what is derived from the whole, for all', () => {
	for (const deposit of dataset.deposits) {
		const facts = factsOfDeposit(dataset, deposit);
		expect(deriveValuesInGround(facts, deposit), deposit.id).toEqual(
			deriveValuesInGround(dataset, deposit)
		);
	}
});

test('the slice holds every source that a figure cites, and is small', () => {
	for (const deposit of dataset.deposits) {
		const facts = factsOfDeposit(dataset, deposit);
		const held = new Set(facts.sources.map(({ id }) => id));
		const cited = [...deposit.sources, ...deposit.figures.flatMap(({ sources }) => sources)];
		const lost = cited.filter((id) => !held.has(id));
		expect(lost, deposit.id).toEqual([]);
		expect(JSON.stringify(facts).length, deposit.id).toBeLessThan(20_000);
	}
});
