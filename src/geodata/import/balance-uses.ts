import type { ReserveCategoryId } from '../../lib/domain/dataset/reserve-category';
import type { CsvRecord } from '../format/csv';
import { cell } from '../record/raw-files';

/** What a row of the national balance is used for. */
export interface BalanceUse {
	/** `balance`: part of the national total; `allocation`: a row of `balance-allocations.csv` rests on it. */
	readonly use: 'balance' | 'allocation' | 'context';
	/** Only of a balance. */
	readonly category_id?: ReserveCategoryId;
	/** What a balance measures, e.g. `coal in place`. */
	readonly basis?: string;
	/** Why a context row is not used. */
	readonly reason?: string;
}

type Judgement = BalanceUse & {
	/** Cells of the raw row that must be equal, e.g. `{ source_id: 'sf-gas', quantity_kind: 'reserve' }`. */
	readonly when: CsvRecord;
};

/** The balance table prints ore or raw material; where the sites are counted so too, it is on their basis. */
const basisInBalanceTable: CsvRecord = {
	coal: 'coal in place',
	'iron ore': 'ore',
	manganese: 'ore',
	'natural gas': 'gas',
	potash: 'raw potash salt',
	'rock salt': 'salt'
};

const offshore = 'offshore, where no control flag says who holds it: stays in the unallocated rest';
const occupied = 'a statement about the occupied area: to compare with, never an input';
const noCondensate = 'no national balance of condensate alone';
const onlyCounts = 'a number of deposits, not a quantity';

/** The first that fits decides. */
const judgements: readonly Judgement[] = [
	...context('oil alone is not given apart; its balance is the 78.5 Mt of 2021', {
		source_id: 'sf-balance',
		commodity: 'oil and condensate'
	}),
	...context('refractory kaolin only, not the clay that the sites are', {
		source_id: 'sf-balance',
		commodity: 'refractory kaolin'
	}),
	...context(
		'another edition of the same balance',
		{ source_id: 'sf-gas', quantity_kind: 'reserve' },
		{ source_id: 'sf-min' }
	),
	...context('rounded, without C2; its shares of oblasts are in words only', {
		source_id: '24tv-fe26',
		commodity: 'iron ore'
	}),
	...context('a resource, not part of the balance', { source_id: 'sf-gas' }),
	...context('overlaps Kharkiv and Poltava, which lie in the region', {
		source_id: '24tv-oil',
		commodity: 'natural gas'
	}),
	...context('undated; of oil the same page gives twice the dated figure', {
		source_id: 'sumy-name',
		commodity: 'natural gas'
	}),
	...context(
		noCondensate,
		{ source_id: 'sumy-name', commodity: 'condensate' },
		{ source_id: 'crimea-min', commodity: 'condensate' }
	),
	...context('a preliminary estimate, not a reserve', {
		source_id: 'crimea-min',
		quantity_kind: 'resource'
	}),
	...context('what lies on the shelf is not given apart', {
		source_id: 'crimea-min',
		commodity: 'oil'
	}),
	...context(offshore, { source_id: 'uanews-shelf' }, { source_id: 'oilrev-13' }),
	...context(
		'a resource, not part of the balance',
		{ source_id: 'niss-coal', quantity_kind: 'resource' },
		{ source_id: 'vue-fuel', quantity_kind: 'resource' }
	),
	...context('a span without reserve categories', {
		source_id: 'niss-coal',
		quantity_kind: 'reserve'
	}),
	...context('C2 is not given; the balance table has both', { source_id: 'vue-fuel' }),
	...context('rounded, without categories', { source_id: '24tv-fe26' }, { source_id: 'geo06' }),
	...context(
		occupied,
		{ source_id: 'bbabo-coal' },
		{ source_id: 'kse-coal' },
		{ source_id: 'novyny-rosn' }
	),
	...context('part of the identified resources', {
		source_id: '24tv-u',
		category: 'reasonably assured (Red Book 2022)'
	}),
	...context('a flow, not a stock', { source_id: '24tv-u', quantity_kind: 'production' }),
	...context('a press figure; the Red Book is the balance', { source_id: 'novyny-u' }),
	...context(onlyCounts, { source_id: 'ouci-u17' }, { source_id: 'eiti-ti' }),
	...context('a press figure without a category', { source_id: '24tv-co' }),
	...context('a press figure; the balance table is of ore', { source_id: 'zaz-graph' }),
	...context('the form of lithium is unclear', { source_id: 'thenews-pk' }),

	{ when: { source_id: 'my-oil' }, use: 'balance', category_id: 'not-stated', basis: 'oil' },
	{
		when: { source_id: '24tv-u' },
		use: 'balance',
		category_id: 'measured-indicated-inferred',
		basis: 'U contained'
	},
	...inCategories({ source_id: 'neiau-kao' }, 'kaolin rock'),
	{
		when: { source_id: 'donntu-clay' },
		use: 'balance',
		category_id: 'explored',
		basis: 'ore or raw material'
	},
	...Object.entries(basisInBalanceTable).flatMap(([commodity, basis]) =>
		inCategories({ source_id: 'sf-balance', commodity }, basis)
	),
	...inCategories({ source_id: 'sf-balance' }, 'ore or raw material'),

	...[
		'24tv-gas',
		'24tv-oil',
		'sumy-name',
		'crimea-min',
		'niss-coal',
		'novyny-coal',
		'geodes-mn'
	].map((source): Judgement => ({ when: { source_id: source }, use: 'allocation' }))
];

/** What a raw row is used for. Throws RangeError for a row that nobody has judged yet. */
export function balanceUse(row: CsvRecord): BalanceUse {
	const fits = ({ when }: Judgement) =>
		Object.entries(when).every(([column, expected]) => cell(row, column) === expected);
	const judgement = judgements.find(fits);
	if (judgement === undefined) {
		const found = ['source_id', 'geography', 'commodity', 'category'].map((name) =>
			cell(row, name)
		);
		throw new RangeError(
			`expected a judged row of the balance, found "${found.join(', ')}": judge it in balance-uses.ts`
		);
	}
	return judgement;
}

function context(reason: string, ...whens: readonly CsvRecord[]): readonly Judgement[] {
	return whens.map((when) => ({ when, use: 'context', reason }));
}

/** Rows of A+B+C1 and of C2. */
function inCategories(when: CsvRecord, basis: string): readonly Judgement[] {
	const of = (category: string, category_id: ReserveCategoryId): Judgement => ({
		when: { ...when, category },
		use: 'balance',
		category_id,
		basis
	});
	return [of('A+B+C1', 'abc1'), of('C2', 'c2')];
}
