import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/geodata/read-geodata';
import { geodata } from '../shipped/geodata';
import { goodFolder, issuesAfter } from './geodata-folder';

/** Issues with two counted figures on the commodity's basis, the second of this grade; the first has 1.2 % Li2O. */
const issuesWith = (grade: string, of = 'Li2O') =>
	issuesAfter((folder) => {
		cpSync('tests/fixtures/bad/figure-of-another-grade', folder, { recursive: true });
		const path = join(folder, 'deposits/donetsk.geojson');
		const second = `"of": "${of}",\n              "percent": ${grade}`;
		const text = readFileSync(path, 'utf8');
		const spoilt = text.replace('"of": "Li2O",\n              "percent": 3.6', second);
		writeFileSync(path, spoilt);
	}).filter(({ severity }) => severity === 'error');

describe('a figure whose grade is not that of the others', () => {
	it('needs a yield by grade from more than 1.5 times on', () => {
		expect(issuesWith('1.79')).toEqual([]);
		expect(issuesWith('1.81').map(({ found }) => found)).toEqual([
			'1.81 % Li2O, where the median of the counted lithium figures is 1.2 %'
		]);
	});

	it('is compared with those of the same substance only', () => {
		expect(issuesWith('3.6', 'Cs2O')).toEqual([]);
	});
});

it('yields by grade reach the dataset', () => {
	expect(readGeodata(goodFolder).geodata?.gradeYields).toEqual([
		{
			commodity: 'lithium',
			gradeOf: 'Li2O',
			productPercent: 80,
			referencePercent: 80,
			directPercent: 85,
			source: 'test-source',
			note: ''
		}
	]);
});

it('the project’s own iron ore has one, by its iron', () => {
	const row = geodata.gradeYields.find(({ commodity }) => commodity === 'iron-ore');
	expect(row?.gradeOf).toBe('Fe');
});
