import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issuesAfter } from './geodata-folder';

function replaced(folder: string, path: string, from: string, to: string): void {
	const file = join(folder, path);
	const text = readFileSync(file, 'utf8');
	expect(text, path).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

describe('hints on words.csv', () => {
	it('name the row that a text may have meant, and the text that a row may have meant', () => {
		const issues = issuesAfter((folder) =>
			replaced(folder, 'words.csv', 'A small deposit.', 'A smal deposit.')
		);
		expect(issues.map(({ file, line, remedy }) => [file, line, remedy])).toEqual([
			[
				'deposits/poltava.geojson',
				20,
				'did you mean "A smal deposit."? Otherwise: add to words.csv: A small deposit.,… with its Ukrainian'
			],
			[
				'words.csv',
				4,
				'did you mean "A small deposit."? Otherwise: correct its spelling, or delete the row'
			]
		]);
	});

	it('wait until there are no errors: a misspelt unit is no new word', () => {
		const issues = issuesAfter((folder) => {
			replaced(folder, 'deposits/poltava.geojson', '"unit": "bcm"', '"unit": "bmc"');
			replaced(folder, 'words.csv', 'ore,руда,\n', '');
		});
		expect(issues.map(({ severity, record }) => [severity, record])).toEqual([
			['error', 'test-gas']
		]);
	});

	it('pass over what a source says, and over symbols and capitals', () => {
		const issues = issuesAfter((folder) => {
			replaced(folder, 'sources.csv', 'A source for tests', 'Another source');
			replaced(folder, 'deposits/poltava.geojson', '"A+B+C1"', '"A+B"');
		});
		expect(issues).toEqual([]);
	});

	it('count a text once however often it is said', () => {
		const [issue] = issuesAfter((folder) => replaced(folder, 'words.csv', 'ore,руда,\n', ''));
		expect(issue?.found).toBe(
			'"ore", of the bases of figures, without a row in words.csv (said once)'
		);
	});
});
