import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRow } from '../changed-data/edit';
import { readGeodata } from '../../src/geodata/read-geodata';
import { issuesAfter, withCopyOfGood } from './geodata-folder';

const secondSource =
	'second,Another source,Nobody,2025,https://example.org/second,facts only,page read,page,\n';

/** A row of natural gas in the copy of the good geodata, whose table has 1,148.283 bcm in A+B+C1. */
const gas = (changes: Readonly<Record<string, string>>) => (folder: string) => {
	appendFileSync(join(folder, 'sources.csv'), secondSource);
	addRow(folder, 'national-balance.csv', {
		geography: 'Ukraine',
		iso: 'UA',
		commodity: 'natural-gas',
		kind: 'reserve',
		unit: 'bcm',
		source: 'test-source',
		confidence: 'medium',
		...changes
	});
};
const balance = { use: 'balance', basis: 'gas', edition_year: '1999', category_id: 'c2' };
const context = { use: 'context', reason: 'a press figure' };
const found = (changes: Readonly<Record<string, string>>) =>
	issuesAfter(gas(changes)).map((issue) => issue.found);

describe('a balance is believed', () => {
	it('in C2 up to three times what is explored, and above that of a second source', () => {
		expect(found({ ...balance, value: '3444.849' })).toEqual([]);
		expect(found({ ...balance, value: '3444.850' })).toEqual([
			expect.stringContaining('3 times what is explored')
		]);
		expect(found({ ...balance, value: '3444.850', confirmed_by: 'second' })).toEqual([]);
	});

	it('with the same category in another edition', () => {
		const abc1 = { ...balance, category_id: 'abc1', value: '1100.4' };
		expect(found(abc1)).toEqual([expect.stringContaining('which line 2 has already')]);
		expect(found({ ...abc1, edition_year: '2005' })).toEqual([]);
		expect(found({ ...abc1, source: 'second' })).toEqual([]);
	});

	it('within the resource that holds it, but may exceed one beside it', () => {
		const total = { ...context, kind: 'resource', value: '1148' };
		expect(found(total)).toEqual([expect.stringContaining('above the resource of')]);
		expect(found({ ...total, value_max: '1149' })).toEqual([]);
		expect(found({ ...total, kind: 'further resource' })).toEqual([]);
		expect(found({ ...total, geography: 'Ukraine, the east of it' })).toEqual([]);
	});
});

describe('another print of a balance', () => {
	it('is within 1.5 times of it, or says why it is not', () => {
		expect(found({ ...context, value: '1722.4' })).toEqual([]);
		expect(found({ ...context, value: '1722.5' })).toHaveLength(1);
		expect(found({ ...context, value: '765.6' })).toEqual([]);
		expect(found({ ...context, value: '765.5' })).toHaveLength(1);
		const reason = 'contradicts the balance: a press figure';
		expect(found({ ...context, value: '7655', reason })).toEqual([]);
	});

	it('is held against the part of its category', () => {
		const of = (category: string) => found({ ...context, category, value: '500' });
		expect(of('A+B+C1')).toHaveLength(1);
		expect(of('explored')).toHaveLength(1);
		expect(of('balance')).toHaveLength(1);
		// There is no C2 in the good geodata to hold it against.
		expect(of('C2')).toEqual([]);
	});

	it('is not compared on another basis, or where it is of a part of the country', () => {
		expect(found({ ...context, value: '7655', basis: 'gas in place' })).toEqual([]);
		expect(found({ ...context, value: '7655', geography: 'Shelf' })).toEqual([]);
	});
});

describe('a balance on another basis', () => {
	it('is brought to that of its commodity by a conversion and a grade, like a figure', () => {
		const ore = {
			commodity: 'lithium',
			value: '10',
			unit: 'Mt',
			category: 'A+B+C1',
			use: 'balance',
			category_id: 'abc1',
			basis: 'ore',
			edition_year: '1999',
			grade_of: 'Li2O',
			grade_percent: '1.2'
		};
		const { geodata } = withCopyOfGood(gas(ore), readGeodata);
		const row = geodata?.nationalBalance.find(({ commodity }) => commodity === 'lithium');
		// METHOD §11 case 1: 10 Mt × 1.2 % × 2.473.
		expect(row?.quantity).toBe(296_760);
		expect(row?.basis).toBe('lithium carbonate equivalent');
		expect(row?.published).toMatchObject({ value: 10, unit: 'Mt', basis: 'ore' });
	});
});

describe('a split without a total', () => {
	it('is read: it gives shares and no tonnes', () => {
		const { geodata, issues } = withCopyOfGood((folder) => {
			const file = join(folder, 'balance-allocations.csv');
			const row = /^natural-gas,basin.*$/m.exec(readFileSync(file, 'utf8'))![0];
			writeFileSync(file, `${readFileSync(file, 'utf8')}${row.replace('natural-gas', 'kaolin')}\n`);
		}, readGeodata);
		expect(issues).toEqual([]);
		expect(geodata?.balanceAllocations.map(({ commodity }) => commodity)).toContain('kaolin');
	});
});
