import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/geodata/read-geodata';
import { goodFolder, issuesAfter } from './geodata-folder';
import { geodata } from '../shipped/geodata';

/** Issues after a change of words in the price table. */
function issuesWith(from: string, to: string) {
	return issuesAfter((folder) => {
		const path = join(folder, 'prices.csv');
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
	});
}

describe('the rule of a price', () => {
	it('is checked: minimum, median and maximum of its yearly values', () => {
		const [issue, ...others] = issuesWith(
			'11700;63700;39000;11800;9000',
			'11700;63700;39000;9500;9000'
		);
		expect(others).toEqual([]);
		expect(issue).toMatchObject({ file: 'prices.csv', line: 3, record: 'lithium_carbonate' });
		expect(issue?.expected).toBe('the prices 9000, 11700, 63700');
	});

	it('needs yearly values', () => {
		const [issue] = issuesWith('11700;63700;39000;11800;9000', '');
		expect(issue?.expected).toBe('yearly values in series');
	});

	it('is one of the known ones', () => {
		const [issue] = issuesWith('yearly-values', 'guess');
		expect(issue?.found).toContain('guess');
	});

	it('reaches the dataset, spelt out too', () => {
		const good = readGeodata(goodFolder).geodata;
		expect(good?.prices.find(({ id }) => id === 'lithium_carbonate')).toMatchObject({
			period: '2021-2025',
			rule: 'yearly-values',
			ruleText: 'min / median / max'
		});
	});

	it('is that of yearly values for most shipped prices that commodities use, and spelt out for all', () => {
		const priced = new Set(geodata.commodities.map(({ priceId }) => priceId));
		const used = geodata.prices.filter(
			({ id, confidence }) => priced.has(id) && confidence !== 'C'
		);
		const exceptions = used.filter(({ rule }) => rule !== 'yearly-values');
		expect(exceptions.length).toBeLessThan(used.length / 4);
		expect(used.filter(({ ruleText }) => ruleText === '')).toEqual([]);
	});
});
