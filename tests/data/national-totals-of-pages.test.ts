import { expect, test } from 'vitest';
import { citedEditions } from '../../src/lib/data/pages/cited-editions';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import { balanceRow } from '../domain/estimate/balance-fixture';
import { commodity, country } from '../domain/estimate/estimate-fixture';

const { dataset } = country([], [commodity('coal'), commodity('gold')], []);
const source = {
	...{ id: 's-old', title: 'Table', publisher: 'Notes', year: '', url: '', licence: '' },
	...{ read: 'table' as const, allegiance: null }
};
const row = (changes: Partial<Dataset['nationalBalance'][number]>) =>
	balanceRow({ commodity: 'coal', category: 'abc1', quantity: 100, source: 's-old', ...changes });

const tables = {
	...dataset,
	sources: [source],
	nationalBalance: [
		row({ dated: false, editionYear: 1999 }),
		row({ dated: false, editionYear: 1999, category: 'c2', quantity: 40 }),
		row({ source: 's-new', dated: true, editionYear: 2021, quantity: 70 }),
		row({ commodity: 'gold', quantity: 3 })
	]
};

test('the prints of a national total are weighted, the dated one first', () => {
	const weights = new Map(dataset.categories.map(({ id, weight }) => [id, weight.central]));
	const found = citedEditions(tables, 'coal');
	expect(found.map(({ year, dated }) => [year, dated])).toEqual([
		[2021, true],
		[1999, false]
	]);
	expect(found[0]!.weighted).toBeCloseTo(70 * weights.get('abc1')!, 9);
	expect(found[1]!.weighted).toBeCloseTo(100 * weights.get('abc1')! + 40 * weights.get('c2')!, 9);
});

test('a print is cited by its source, where that is known', () => {
	const [newest, old] = citedEditions(tables, 'coal');
	expect(newest!.cited).toBeNull();
	expect(old!.cited?.title).toBe('Table');
});

test('a resource without a national total has no print', () => {
	expect(citedEditions({ ...tables, nationalBalance: [] }, 'coal')).toEqual([]);
});
