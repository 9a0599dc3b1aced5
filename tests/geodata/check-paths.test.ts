import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPaths } from '../../src/geodata/check-paths';
import { excerptOf } from '../../src/geodata/report/excerpt';
import { machineReport, reportFormats } from '../../src/geodata/report/formats';
import type { Issue } from '../../src/lib/check/issue';
import { goodFolder, withCopyOfGood } from './geodata-folder';

const pipe = {};
const terminal = { isTTY: true, hasColors: () => true };

/** A deposit with a status that is none, in donetsk.geojson. */
const spoil = (folder: string) =>
	cpSync('tests/fixtures/bad/unknown-status', folder, { recursive: true });

const check = (paths: readonly string[], format: (typeof reportFormats)[number] = 'text') =>
	checkPaths({ name: 'check', paths, format }, pipe);

describe('a check of paths', () => {
	it('shows the line of an issue with a caret under its place', () => {
		withCopyOfGood(spoil, (folder) => {
			const { code, error } = check([folder]);
			expect(code).toBe(1);
			const [where, line, caret] = error.split('\n');
			expect(where).toMatch(/donetsk\.geojson:12:19 test-lithium$/);
			const at = caret!.indexOf('^');
			expect(line!.slice(at)).toMatch(/^"/);
			expect(line!.slice(0, at)).toMatch(/"status": $/);
		});
	});

	it('tells the issues of the files that are named, and how many there are elsewhere', () => {
		withCopyOfGood(spoil, (folder) => {
			const deposits = join(folder, 'deposits');
			expect(check([deposits]).error).toContain('test-lithium');
			expect(check([join(deposits, 'donetsk.geojson')])).toMatchObject({ code: 1 });
			const other = check([`${folder}/sources.csv`, `${folder}/units.csv`]);
			expect(other).toMatchObject({ code: 0, error: '' });
			expect(other.out).toContain('In files that were not asked for: 1 error and 0 warnings');
		});
	});

	it('finds no path that is not there, and none of two folders', () => {
		expect(check([`${goodFolder}/deposits/donezk.geojson`])).toMatchObject({ code: 2, out: '' });
		expect(check([`${goodFolder}/deposits/donezk.geojson`]).error).toContain('donezk.geojson');
		withCopyOfGood(
			() => undefined,
			(folder) => expect(check([goodFolder, folder])).toMatchObject({ code: 2 })
		);
	});

	it('says what a folder lacks', () => {
		withCopyOfGood(
			(folder) => rmSync(join(folder, 'sources.csv')),
			(folder) => expect(check([folder]).error).toContain('sources.csv')
		);
		expect(check(['tests/no-such-folder']).error).toContain('no such folder');
	});

	it('is coloured where the terminal shows colours, and nowhere else', () => {
		withCopyOfGood(spoil, (folder) => {
			const asked = { name: 'check', paths: [folder], format: 'text' } as const;
			const escape = '\u001b[';
			expect(checkPaths(asked, terminal).error).toContain(escape);
			expect(checkPaths(asked, { ...terminal, hasColors: () => false }).error).not.toContain(
				escape
			);
			expect(checkPaths(asked, pipe).error).not.toContain(escape);
		});
	});

	it.each(['json', 'sarif', 'github'] as const)('as %s goes to standard output alone', (format) => {
		withCopyOfGood(spoil, (folder) => {
			const { out, error, code } = check([folder], format);
			expect([error, code]).toEqual(['', 1]);
			expect(out).toContain('donetsk.geojson');
		});
		expect(check([goodFolder], format)).toMatchObject({ error: '', code: 0 });
	});

	it('reads a file of the folder whatever is in it', () => {
		withCopyOfGood(
			(folder) => writeFileSync(join(folder, 'events.csv'), Buffer.from([0xff, 0xfe, 0x00, 0x0a])),
			(folder) => expect(check([folder]).error).toContain('events.csv')
		);
	});
});

const issue: Issue = {
	file: 'geodata/a b,c.csv',
	line: 3,
	column: 7,
	record: 'li:one, two',
	found: '100 % of\r\nnothing',
	expected: 'a number',
	remedy: 'write one',
	severity: 'warning',
	field: 'area, km2',
	rule: 'area-jumps'
};

describe('what machines read', () => {
	it('a note of GitHub is one line, and its separators are no one else’s', () => {
		const text = machineReport('github', [issue]);
		expect(text.split('\n')).toHaveLength(1);
		const [, kind, properties, message] = /^::(\w+) ([^:]*)::(.*)$/.exec(text)!;
		expect(kind).toBe('warning');
		const pairs = properties!.split(',').map((pair) => pair.split('='));
		const read = (value: string) => decodeURIComponent(value);
		expect(Object.fromEntries(pairs.map(([name, value]) => [name, read(value!)]))).toEqual({
			...{ file: issue.file, line: '3', col: '7', title: issue.record }
		});
		expect(read(message!)).toContain(
			'field: area, km2\nfound: 100 % of\r\nnothing\nexpected: a number'
		);
	});

	it('SARIF names version, level, place and words', () => {
		const log = JSON.parse(machineReport('sarif', [issue])) as {
			version: string;
			runs: { results: Record<string, unknown>[] }[];
		};
		expect(log.version).toBe('2.1.0');
		expect(log.runs[0]!.results).toEqual([
			{
				ruleId: 'area-jumps',
				level: 'warning',
				message: { text: expect.stringContaining('Remedy: write one') },
				locations: [
					{
						physicalLocation: {
							artifactLocation: { uri: 'geodata/a%20b,c.csv' },
							region: { startLine: 3, startColumn: 7 }
						},
						logicalLocations: [{ fullyQualifiedName: 'li:one, two area, km2' }]
					}
				]
			}
		]);
	});

	it('JSON has a summary and each issue whole', () => {
		expect(JSON.parse(machineReport('json', [issue, { ...issue, severity: 'error' }]))).toEqual({
			summary: { errors: 1, warnings: 1, files: 1 },
			issues: [issue, { ...issue, severity: 'error' }]
		});
		expect(JSON.parse(machineReport('json', []))).toEqual({
			summary: { errors: 0, warnings: 0, files: 0 },
			issues: []
		});
	});
});

describe('an excerpt', () => {
	const words = fc.stringMatching(/^[a-zа-яіїє0-9,]{1,200}$/u);

	it('has its caret under the character of the place, in a line of any length', () => {
		fc.assert(
			fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), (lines, n) => {
				const line = (n % lines.length) + 1;
				const text = lines[line - 1]!;
				const column = (n % text.length) + 1;
				const shown = excerptOf(lines.join('\r\n'), { file: '', line, column })!;
				expect(shown.line[shown.caret.length - 1]).toBe(text[column - 1]);
				expect(shown.line.length).toBeLessThan(125);
			})
		);
	});

	it('is not there where the text has no such line or nothing on it, and steers no terminal', () => {
		expect(excerptOf('one', { file: '', line: 2, column: 1 })).toBeNull();
		expect(excerptOf('one\n\nthree', { file: '', line: 2, column: 1 })).toBeNull();
		expect(excerptOf('a\u001b[2Jb', { file: '', line: 1, column: 6 })).toEqual({
			line: 'a [2Jb',
			caret: '     ^'
		});
		expect(excerptOf('short', { file: '', line: 1, column: 99 })!.caret).toBe('     ^');
	});
});
